package kontor.demo;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written straight into the tables keeps the rules that the modules above them know. */
class DemoRulesTests extends InTheDemo {

    @Test
    void keepsTheRulesThatNoConstraintKnows() {
        inDemo(database -> {
            assertThat(
                            count(
                                    database,
                                    "contact c where not exists (select from contact o where (o.member_id, o.other_id, o.since) = (c.other_id, c.member_id, c.since))"))
                    .as("contacts with one side")
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "contact_request r join contact c on (c.member_id, c.other_id) = (r.sender_id, r.recipient_id)"))
                    .as("requests between contacts")
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "contact_request r join member m on m.id in (r.sender_id, r.recipient_id) and m.joined_at > r.sent_at"))
                    .as("requests before joining")
                    .isZero();
            assertThat(count(database, "contact c join member m on m.id = c.member_id and m.joined_at > c.since"))
                    .as("contacts before joining")
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "conversation v join member m on m.id = v.starter_id and m.premium_until < '2026-12-01' where not exists (select from message where conversation_id = v.id and request_id is not null)"))
                    .as("conversations begun by Basic members")
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "conversation v where starter_id <> (select sender_id from message where conversation_id = v.id order by id limit 1)"))
                    .as("conversations begun by the reader")
                    .isZero();
            assertThat(count(database, "message where text ~ '[{}]'")).isZero();
            assertThat(count(database, "contact_request where note ~ '[{}]'")).isZero();
            assertThat(count(database, "member where looking_for || offering || about || headline ~ '[{}]'"))
                    .isZero();
            assertThat(
                            count(
                                    database,
                                    "position p join position q on p.member_id = q.member_id and p.id < q.id where p.from_month <= coalesce(q.to_month, 'infinity')"))
                    .as("positions that overlap")
                    .isZero();
            for (var column : List.of("message where sent_at", "contact where since", "member where joined_at")) {
                assertThat(count(database, column + " > '2026-12-01T12:00Z'")).isZero();
            }
        });
    }
}
