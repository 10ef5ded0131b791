package kontor.member;

/** What a member writes on the own profile, already checked; empty where there is nothing to say. */
public record ProfileTexts(
        PersonName name,
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
        Business business) {}
