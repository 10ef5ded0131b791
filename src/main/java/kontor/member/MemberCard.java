package kontor.member;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

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

    /** Reads the columns {@code id, handle, first_name, last_name, headline, city, premium_until} of a row. */
    public static final RowMapper<MemberCard> ROW = (row, number) -> new MemberCard(
            row.getLong("id"),
            row.getString("handle"),
            row.getString("first_name"),
            row.getString("last_name"),
            row.getString("headline"),
            row.getString("city"),
            Optional.ofNullable(row.getTimestamp("premium_until"))
                    .map(Timestamp::toInstant)
                    .orElse(null));

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
