package kontor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.database.Locks;
import kontor.testing.TestDatabase;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

class DemoNetworkTests {

    private static final List<String> TABLES = List.of(
            "member",
            "account",
            "position",
            "education",
            "contact",
            "contact_request",
            "conversation",
            "message",
            "participation",
            "question",
            "encounter",
            "encounter_claim",
            "bookmark",
            "visit",
            "introduction");

    private final ApplicationContextRunner demo = new ApplicationContextRunner()
            .withInitializer(context -> context.getEnvironment().addActiveProfile("demo"))
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(
                    TestDatabase.class, Locks.class, DemoNetwork.class, DemoDatabase.class, Surroundings.class);

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
    void isAsLargeAsAnAssociation() {
        inDemo(database -> {
            assertThat(count(database, "member")).isBetween(190, 220);
            assertThat(count(database, "account")).isEqualTo(count(database, "member"));
            assertThat(count(database, "member where premium_until > '2026-12-01'"))
                    .isBetween(55, 85);
            assertThat(count(database, "contact") / count(database, "member")).isBetween(8, 20);
            assertThat(count(database, "contact_request")).isBetween(60, 80);
            assertThat(count(database, "conversation")).isBetween(40, 55);
        });
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

    @Test
    void isTheSameEveryTime() {
        inDemo(one -> inDemo(other -> assertThat(dump(one)).isEqualTo(dump(other))));
    }

    @Test
    void leavesADatabaseWithMembersAlone() {
        demo.run(context -> {
            var before = dump(context.getBean(JdbcClient.class));

            context.getBean(DemoNetwork.class).afterSingletonsInstantiated();

            assertThat(dump(context.getBean(JdbcClient.class))).isEqualTo(before);
        });
    }

    @Test
    void theNextMemberGetsANumberOfItsOwn() {
        inDemo(database -> assertThat(database.sql("select nextval(pg_get_serial_sequence('member', 'id'))")
                        .query(Long.class)
                        .single())
                .isEqualTo(count(database, "member") + 1L));
    }

    private void inDemo(Consumer<JdbcClient> check) {
        demo.run(context -> {
            assertThat(context).hasNotFailed();
            check.accept(context.getBean(JdbcClient.class));
        });
    }

    private static int count(JdbcClient database, String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static int contactsOf(JdbcClient database, long member) {
        return count(database, "contact where member_id = " + member);
    }

    private static List<String> dump(JdbcClient database) {
        return TABLES.stream()
                .map(table -> database.sql(
                                "select '%1$s ' || count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) from %1$s t"
                                        .formatted(table))
                        .query(String.class)
                        .single())
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Surroundings {

        static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, UTC);
        }

        @Bean
        ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Bean
        PasswordEncoder passwords() {
            return new PasswordEncoder() {
                @Override
                public String encode(@Nullable CharSequence password) {
                    return "{plain}" + password;
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
                    return encode(password).equals(encoded);
                }
            };
        }
    }
}
