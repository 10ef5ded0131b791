package kontor.benchmark.network;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Writes contacts, and conversations between some of them. Each member in turn becomes a contact of some of those before,
 * mostly of the own company, school and city, and rather of those who came early: so most have few contacts and some
 * have very many. No pair comes twice, since it belongs to the later of the two.
 */
final class Ties {

    private static final double SHAPE = 2.3;
    private static final int MOST = 1_500;
    private static final double LEAN = 1.6;

    private static final int CATCHING_UP = 1_000;

    private static final double TALKING = 0.025;
    private static final double MESSAGES = 8;
    private static final int MOST_MESSAGES = 200;

    private final Words words;
    private final Dice dice;
    private final Instant now;
    private final Communities companies;
    private final Communities schools;
    private final Communities cities;

    private long conversations;
    private long messages;

    Ties(Words words, Dice dice, Instant now, Communities companies, Communities schools, Communities cities) {
        this.words = words;
        this.dice = dice;
        this.now = now;
        this.companies = companies;
        this.schools = schools;
        this.cities = cities;
    }

    /** Answers how many contacts there are. */
    long write(int people, int contactsPerMember, Tables tables) throws SQLException {
        try (var contacts = tables.copy("contact (member_id, other_id, since)");
                var talks = tables.copy("conversation (id, starter_id, reader_id, started_at)");
                var letters = tables.copy("message (id, conversation_id, sender_id, text, sent_at, form)");
                var sides = tables.copy("participation (member_id, other_id, conversation_id, last_message_id,"
                        + " last_message_at, unread)")) {
            var written = 0L;
            for (var member = 1; member <= people; member++) {
                // What the first ones lacked in others to know is made up for, little by little.
                var mean = contactsPerMember + ((double) contactsPerMember * (member - 1) - written) / CATCHING_UP;
                for (var other : others(member, dice.heavyTailed(Math.max(1, mean), SHAPE, MOST))) {
                    var since = now.minus(dice.between(60 * 24 * 90, 60 * 24 * 1500), ChronoUnit.MINUTES);
                    contacts.row(member, other, since);
                    contacts.row(other, member, since);
                    if (dice.chance(TALKING)) talk(member, other, talks, letters, sides);
                    written++;
                }
                companies.arrive(member);
                schools.arrive(member);
                cities.arrive(member);
            }
            return written;
        }
    }

    private Set<Integer> others(int member, int wanted) {
        var others = new HashSet<Integer>();
        var number = Math.min(wanted, (member - 1) / 2);
        for (var tries = 0; others.size() < number && tries < 4 * number; tries++) {
            var other = other(member);
            if (other > 0) others.add(other);
        }
        return others;
    }

    private int other(int member) {
        var die = dice.below(100);
        if (die < 40) return companies.earlierThan(member, dice, LEAN);
        if (die < 60) return schools.earlierThan(member, dice, LEAN);
        if (die < 90) return cities.earlierThan(member, dice, LEAN);

        return 1 + dice.early(member - 1, LEAN);
    }

    private void talk(int one, int other, CopyStream talks, CopyStream letters, CopyStream sides) {
        var conversation = ++conversations;
        var number = dice.heavyTailed(MESSAGES, SHAPE, MOST_MESSAGES);
        var sentAt = now.minus(dice.between(60 * 24, 60 * 24 * 80), ChronoUnit.MINUTES);
        talks.row(conversation, one, other, sentAt);
        var writer = one;
        for (var count = 0; count <= number; count++) {
            if (count > 0 && dice.chance(0.7)) writer = writer == one ? other : one;
            sentAt = sentAt.plus(dice.between(1, 6), ChronoUnit.MINUTES);
            var text = dice.several(words.of("message"), dice.between(1, 4), " ");
            letters.row(++messages, conversation, writer, text, sentAt, new UUID(conversation, messages));
        }
        var unread = dice.chance(0.1) ? 1 : 0;
        sides.row(one, other, conversation, messages, sentAt, writer == one ? 0 : unread);
        sides.row(other, one, conversation, messages, sentAt, writer == other ? 0 : unread);
    }
}
