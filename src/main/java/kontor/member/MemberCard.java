package kontor.member;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * The few columns of a member that a list shows. A JPQL query makes one with
 * {@code select new kontor.member.MemberCard(m.id, m.handle, m.firstName, m.lastName, m.headline, m.city, m.premiumUntil,
 * m.photo)}.
 */
public record MemberCard(
        Long id,
        String handle,
        PersonName personName,
        String headline,
        String city,
        @Nullable Instant premiumUntil,
        @Nullable String photo)
        implements Person {

    /** The columns of a {@code member m} that {@link #ROW} reads. */
    public static final String COLUMNS =
            "m.id, m.handle, m.first_name, m.last_name, m.headline, m.city, m.premium_until, m.photo";

    /** Reads {@link #COLUMNS}. */
    public static final RowMapper<MemberCard> ROW = (row, number) -> new MemberCard(
            row.getLong("id"),
            row.getString("handle"),
            row.getString("first_name"),
            row.getString("last_name"),
            row.getString("headline"),
            row.getString("city"),
            Optional.ofNullable(row.getTimestamp("premium_until"))
                    .map(Timestamp::toInstant)
                    .orElse(null),
            row.getString("photo"));

    public MemberCard(
            Long id,
            String handle,
            String firstName,
            String lastName,
            String headline,
            String city,
            @Nullable Instant premiumUntil,
            @Nullable String photo) {
        this(id, handle, new PersonName(firstName, lastName), headline, city, premiumUntil, photo);
    }

    public static MemberCard of(Person person) {
        return new MemberCard(
                person.id(),
                person.handle(),
                person.personName(),
                person.headline(),
                person.city(),
                person.premiumUntil(),
                person.photo());
    }
}
