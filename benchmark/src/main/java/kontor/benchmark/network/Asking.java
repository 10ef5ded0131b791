package kontor.benchmark.network;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes contact requests that wait. Few members are asked by many, and these are spread over all of the network; who
 * asks has a company, a school or a city in common with the one who is asked, more often than not.
 */
final class Asking {

    private static final double REQUESTS_PER_MEMBER = 1.5;
    private static final double LEAN = 3;
    private static final double DECLINED = 0.1;
    private static final int DAYS = 85;
    private static final int LIFETIME = 90;
    private static final List<String> REASONS =
            List.of("COLLEAGUE", "FORMER_COLLEAGUE", "SCHOOL", "BUSINESS_PARTNER", "MET", "OTHER");

    private final Words words;
    private final Dice dice;
    private final Instant now;
    private final Communities companies;
    private final Communities schools;
    private final Communities cities;

    Asking(Words words, Dice dice, Instant now, Communities companies, Communities schools, Communities cities) {
        this.words = words;
        this.dice = dice;
        this.now = now;
        this.companies = companies;
        this.schools = schools;
        this.cities = cities;
    }

    /** Needs the contacts' indexes: pairs who are contacts, or drawn twice, are left out. */
    void write(int people, Tables tables) throws SQLException {
        tables.execute("create table asking as select sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at"
                + " from contact_request with no data");
        try (var asking =
                tables.copy("asking (sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at)")) {
            for (var request = 0; request < REQUESTS_PER_MEMBER * people; request++) write(people, asking);
        }
        tables.execute("""
                insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at)
                select distinct on (least(sender_id, recipient_id), greatest(sender_id, recipient_id))
                    sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at
                from asking a
                where not exists (select from contact c where c.member_id = a.sender_id and c.other_id = a.recipient_id)
                order by least(sender_id, recipient_id), greatest(sender_id, recipient_id), sent_at""");
        tables.execute("drop table asking");
    }

    private void write(int people, CopyStream asking) {
        var recipient = spread(1 + dice.early(people, LEAN), people);
        var sender = sender(recipient, people);
        if (sender == recipient) return;

        var sentAt = now.minus(dice.between(60, 60 * 24 * DAYS), ChronoUnit.MINUTES);
        asking.row(
                sender,
                recipient,
                dice.pick(REASONS),
                dice.several(words.of("note"), dice.between(1, 2), " "),
                sentAt,
                sentAt.plus(LIFETIME, ChronoUnit.DAYS),
                dice.chance(DECLINED) ? sentAt.plus(30, ChronoUnit.MINUTES) : null);
    }

    private int sender(int recipient, int people) {
        var die = dice.below(100);
        if (die < 30) return companies.earlierThan(recipient, dice, 1);
        if (die < 50) return schools.earlierThan(recipient, dice, 1);
        if (die < 75) return cities.earlierThan(recipient, dice, 1);

        return 1 + dice.below(people);
    }

    /** The same members are not first here too: a step through all of them that meets each once. */
    private static int spread(int place, int people) {
        return 1 + (int) (place * 2_147_483_647L % people);
    }
}
