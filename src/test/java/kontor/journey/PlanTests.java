package kontor.journey;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans that are made before the values are known, among twenty thousand members with sixteen contacts each: none of them
 * reads a large table from end to end. All is gone with the transaction.
 */
@AppTest
@Transactional
class PlanTests {

    private static final int MANY = 20_000;
    private static final List<String> LARGE =
            List.of("member", "contact", "position", "education", "search_entry", "search_term", "search_name");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    Member anna;

    @BeforeEach
    void manyMembers() {
        for (var table : List.of("member", "contact", "position", "education"))
            jdbc.sql("alter table " + table + " disable trigger user").update(); // until the transaction ends
        anna = cast.premium("Anna", "Planer");
        jdbc.sql("""
                        insert into member (handle, first_name, last_name, search_name, language, contact_list, joined_at)
                        select 'number-' || number, 'Number', 'N' || number, 'number n' || number, 'en', 'MEMBERS', now()
                        from generate_series(1, :many) number""").param("many", MANY).update();
        jdbc.sql("""
                        with numbered as (
                            select id, row_number() over (order by id) - 1 as number from member
                            where first_name = 'Number' or id = :anna),
                        pair as (
                            select a.id as one, b.id as other from numbered a cross join generate_series(1, 8) step
                            join numbered b on b.number = (a.number + step * step) % (:many + 1))
                        insert into contact (member_id, other_id, since)
                        select one, other, now() from pair union select other, one, now() from pair""").param("anna", anna.id()).param("many", MANY).update();
        jdbc.sql("""
                        insert into position (member_id, title, company, search_company, from_month)
                        select id, 'Clerk', 'Company ' || id % 500, 'company ' || id % 500, date '2020-01-01' from member""").update();
        jdbc.sql("""
                        insert into education (member_id, school, search_school, from_month)
                        select id, 'School ' || id % 500, 'school ' || id % 500, date '2010-01-01' from member""").update();
        jdbc.sql("""
                        insert into search_entry (member_id, rank, document)
                        select id, id % 50, array_to_tsvector(array['n/number', '~company', id::text]) from member
                        on conflict do nothing""").update();
        jdbc.sql("""
                        insert into search_term (kind, key, member_id, label)
                        select 'n', 'n' || id || ' number', id, '' from member on conflict do nothing""").update();
        LARGE.forEach(table -> jdbc.sql("analyze " + table).update());
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }

    @Test
    void noPageReadsALargeTableFromEndToEnd() {
        assertThat(get("/suggestions")).bodyText().contains("Number N");
        var before = readFromEndToEnd();
        for (var page : List.of("/", "/suggestions", "/contacts", "/contacts/map", "/members?q=company", "/requests")) {
            assertThat(get(page)).hasStatusOk();

            assertThat(readFromEndToEnd()).as(page).isEqualTo(before);
        }
        jdbc.sql("select max(since)::text from contact").query(String.class).single();
        assertThat(readFromEndToEnd()).as("the comparison sees it").isNotEqualTo(before);
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(URI.create(page)).with(as(anna)).exchange();
    }

    /** How often that has happened in this transaction, by table. */
    private List<String> readFromEndToEnd() {
        return jdbc.sql(
                        "select relname || ' ' || seq_scan from pg_stat_xact_user_tables where relname in (:large) order by 1")
                .param("large", LARGE)
                .query(String.class)
                .list();
    }
}
