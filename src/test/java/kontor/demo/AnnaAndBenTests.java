package kontor.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** What the two find whom the guide signs in as. */
class AnnaAndBenTests extends InTheDemo {

    @Test
    void hasTheTwoWhomTheGuideSignsInAs() {
        inDemo(database -> assertThat(database.sql("""
                                select email, first_name, last_name, premium_until > :now as premium from account
                                join member on id = member_id where email in ('anna@example.org', 'ben@example.org')
                                order by email""")
                        .param("now", Surroundings.NOW.atOffset(UTC))
                        .query()
                        .listOfRows())
                .extracting(row -> row.values().stream().toList())
                .containsExactly(
                        List.of("anna@example.org", "Anna", "Lindqvist", true),
                        List.of("ben@example.org", "Ben", "Osei", false)));
    }

    @Test
    void givesAnnaAndBenSomethingToAnswer() {
        inDemo(database -> {
            assertThat(contactsOf(database, 1)).isBetween(35, 45);
            assertThat(contactsOf(database, 2)).isBetween(20, 30);
            assertThat(count(database, "contact_request where recipient_id = 1 and declined_at is null"))
                    .isEqualTo(4);
            assertThat(count(database, "contact_request where recipient_id = 1 and declined_at is not null"))
                    .isEqualTo(1);
            assertThat(count(database, "contact_request where sender_id = 1")).isEqualTo(2);
            assertThat(count(database, "contact_request where recipient_id = 2"))
                    .isEqualTo(2);
            assertThat(count(database, "participation where member_id = 1")).isEqualTo(7);
            assertThat(count(database, "participation where member_id = 1 and unread > 0"))
                    .isEqualTo(3);
            assertThat(count(database, "participation where member_id = 2")).isEqualTo(3);
            assertThat(count(database, "question where asker_id = 1 and answered_at is not null"))
                    .isOne();
            assertThat(count(database, "question where asked_id = 1 and answered_at is null"))
                    .isOne();
            assertThat(count(database, "question where asker_id = 2 and answered_at is null"))
                    .isOne();
            assertThat(count(database, "encounter where member_id = 1")).isEqualTo(7);
            assertThat(count(database, "encounter where member_id = 2")).isEqualTo(3);
            assertThat(count(database, "encounter_claim where other_id = 1")).isOne();
            assertThat(count(database, "introduction where middleman_id = 1 and state = 'OPEN'"))
                    .isOne();
            assertThat(count(database, "introduction where asker_id = 1 and state = 'OPEN'"))
                    .isOne();
            assertThat(
                            count(
                                    database,
                                    "contact_request r join introduction i on (r.sender_id, r.introducer_id) = (i.asker_id, i.middleman_id) where r.recipient_id = 1 and r.recommendation = i.recommendation"))
                    .isOne();
            assertThat(
                            count(
                                    database,
                                    "introduction i join contact m on (m.member_id, m.other_id) = (i.asker_id, i.middleman_id) join contact t on (t.member_id, t.other_id) = (i.middleman_id, i.target_id)"))
                    .as("introductions by somebody who knows both")
                    .isEqualTo(count(database, "introduction"));
            assertThat(count(database, "bookmark where member_id = 1")).isEqualTo(3);
            assertThat(count(database, "bookmark where member_id = 2")).isEqualTo(2);
            assertThat(count(database, "visit where member_id = 1")).isEqualTo(11);
            assertThat(count(database, "visit where member_id = 2")).isEqualTo(5);
            assertThat(count(database, "encounter_claim where other_id = 2")).isOne();
            assertThat(count(
                            database,
                            "contact a join contact b using (other_id) where (a.member_id, b.member_id) = (1, 2)"))
                    .isPositive();
        });
    }

    private static int contactsOf(JdbcClient database, long member) {
        return count(database, "contact where member_id = " + member);
    }
}
