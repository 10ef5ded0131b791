package kontor.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What a member writes on the own profile, already checked; empty where there is nothing to say. */
@Embeddable
public record ProfileTexts(
        @Embedded PersonName name,
        String headline,
        String city,
        String country,
        String homepage,
        String imprint,
        String lookingFor,
        String offering,
        String about,
        String languages,
        String skills,
        @Embedded Business business) {

    /** Nothing but the name, as when somebody joins. */
    static ProfileTexts of(PersonName name) {
        return new ProfileTexts(name, "", "", "", "", "", "", "", "", "", "", Business.NONE);
    }
}
