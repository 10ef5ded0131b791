package kontor.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The few columns of a member that a list shows. A JPQL query makes one with
 * {@code select new kontor.member.MemberCard(m.id, m.handle, m.firstName, m.lastName, m.headline, m.city, m.premiumUntil)}.
 */
public record MemberCard(
        Long id,
        String handle,
        PersonName personName,
        String headline,
        String city,
        @Nullable Instant premiumUntil) implements Person {

    public MemberCard(
            Long id,
            String handle,
            String firstName,
            String lastName,
            String headline,
            String city,
            @Nullable Instant premiumUntil) {
        this(id, handle, new PersonName(firstName, lastName), headline, city, premiumUntil);
    }

    public static MemberCard of(Person person) {
        return new MemberCard(
                person.id(),
                person.handle(),
                person.personName(),
                person.headline(),
                person.city(),
                person.premiumUntil());
    }
}
