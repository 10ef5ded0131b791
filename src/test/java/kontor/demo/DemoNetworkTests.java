package kontor.demo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How an empty database is filled, and that another is left alone. */
class DemoNetworkTests extends InTheDemo {

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

    private static List<String> dump(JdbcClient database) {
        return TABLES.stream()
                .map(table -> database.sql(
                                "select '%1$s ' || count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) from %1$s t"
                                        .formatted(table))
                        .query(String.class)
                        .single())
                .toList();
    }
}
