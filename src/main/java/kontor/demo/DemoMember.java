package kontor.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.member.ProfileTexts;

/** Somebody in the demo network. */
record DemoMember(
        long id,
        String email,
        ProfileTexts texts,
        String language,
        String contactList,
        Instant joinedAt,
        @Nullable Instant premiumUntil,
        String trade,
        DemoCareer career) {

    static DemoMember named(String handle, List<DemoMember> members) {
        return members.stream()
                .filter(member -> member.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    String handle() {
        return texts.name().handle();
    }

    String first() {
        return texts.name().first();
    }

    boolean isPremium(Instant now) {
        return premiumUntil != null && premiumUntil.isAfter(now);
    }

    int daysHere(Instant now) {
        return (int) ChronoUnit.DAYS.between(joinedAt, now);
    }

    /** The company that the member works for now, or last worked for. */
    String company() {
        return career.positions().get(0).company();
    }

    /** The language that the two write in. */
    String languageWith(DemoMember other) {
        return language.equals(other.language) ? language : "en";
    }

    List<DemoPosition> positions() {
        return career.positions();
    }
}
