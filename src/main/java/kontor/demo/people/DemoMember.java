package kontor.demo.people;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import kontor.member.PersonName;
import kontor.member.ProfileTexts;
import kontor.shared.Ascii;

/** Somebody in the demo network. */
public record DemoMember(
        long id,
        String email,
        ProfileTexts texts,
        String language,
        String contactList,
        Instant joinedAt,
        @Nullable Instant premiumUntil,
        String trade,
        DemoCareer career) {

    static String emailOf(PersonName name) {
        return (Ascii.fold(name.first()) + "." + Ascii.fold(name.last())).replaceAll("[^a-z0-9.]+", "-")
                + "@example.org";
    }

    public String handle() {
        return texts.name().handle();
    }

    public String first() {
        return texts.name().first();
    }

    public boolean isPremium(Instant now) {
        return premiumUntil != null && premiumUntil.isAfter(now);
    }

    public int daysHere(Instant now) {
        return (int) ChronoUnit.DAYS.between(joinedAt, now);
    }

    /** The company that the member works for now, or last worked for. */
    public String company() {
        return career.positions().get(0).company();
    }

    /** The language that the two write in. */
    public String languageWith(DemoMember other) {
        return language.equals(other.language) ? language : "en";
    }
}
