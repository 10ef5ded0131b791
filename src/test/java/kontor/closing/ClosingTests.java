package kontor.closing;

import java.util.List;

import org.junit.jupiter.api.Test;

import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing of whoever has left is stored, and the way back is closed. */
class ClosingTests extends XeniaLeaves {

    @Test
    void nothingOfAMemberWhoHasLeftIsStored() {
        var traces = List.of("quastenberg", "zeppelin");
        assertThat(tablesWith(traces))
                .contains(
                        "member",
                        "account",
                        "position",
                        "contact_request",
                        "message",
                        "meeting",
                        "outbox",
                        "address_change",
                        "encounter",
                        "encounter_claim",
                        "introduction",
                        "report",
                        "contact_detail",
                        "visit");

        assertThat(close(Cast.PASSWORD)).hasStatus(303).hasRedirectedUrl("/");

        assertThat(new Mailbox(jdbc).latestTo(address())).contains("Your account at Kontor is closed");
        assertThat(jdbc.sql("delete from outbox where recipient = :address")
                        .param("address", address())
                        .update())
                .as("the goodbye, and no other mail")
                .isOne();
        await().untilAsserted(() -> assertThat(tablesWith(traces)).isEmpty());
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :member")
                        .param("member", xenia.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverLeavesIsSignedOutAndCannotComeBack() {
        var elsewhere = new Visitor(mvc);
        elsewhere.signIn(address(), Cast.PASSWORD);

        close(Cast.PASSWORD);

        assertThat(visitor.get("/")).hasStatusOk().bodyText().contains("Your account is closed");
        assertThat(visitor.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(elsewhere.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(visitor.cookie("remember-me")).isNull();
        assertThat(new Visitor(mvc).signIn(address(), Cast.PASSWORD)).hasStatus(422);
    }

    @Test
    void theHandleIsNotGivenOutAgainForAYear() {
        close(Cast.PASSWORD);

        assertThat(cast.basic("Xenia", "Quastenberg").handle()).isNotEqualTo(xenia.handle());
        jdbc.sql("update former_handle set free_from = now() - interval '1 second'")
                .update();
        assertThat(cast.basic("Xenia", "Quastenberg").handle()).isEqualTo(xenia.handle());
        jdbc.sql("delete from member where last_name = 'Quastenberg'").update();
    }

    @Test
    void aWrongPasswordClosesNothing() {
        var answer = close("not the password");

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#password-help .fault").text()).contains("not your password");
        assertThat(visitor.get("/me/profile")).hasStatusOk();
        close(Cast.PASSWORD);
    }

    @Test
    void aDoubleClickIsNoFault() {
        var twice = new Visitor(mvc);
        visitor.cookies().forEach(cookie -> twice.with(cookie.getName(), cookie.getValue()));
        twice.get("/me/data");
        close(Cast.PASSWORD);

        assertThat(twice.post("/me/data/closing", "password", Cast.PASSWORD)).hasStatus(303);
    }

    /** The tables in which one of the words stands somewhere. */
    private List<String> tablesWith(List<String> words) {
        return jdbc.sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'""").query(String.class).list().stream()
                .filter(table -> words.stream().anyMatch(word -> stands(word, table)))
                .toList();
    }

    /** Every column of every row as text; binary ones as the characters that they may hold. */
    private boolean stands(String word, String table) {
        var columns = jdbc.sql("""
                        select case data_type when 'bytea' then 'encode(' || quote_ident(column_name) || ', ''escape'')'
                               else quote_ident(column_name) || '::text' end
                        from information_schema.columns where table_schema = 'public' and table_name = :table""").param("table", table).query(String.class).list();
        return jdbc.sql("select exists (select from " + table + " where concat_ws(' ', " + String.join(", ", columns)
                        + ") ilike :word)")
                .param("word", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }
}
