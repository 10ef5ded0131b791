package kontor.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kontor.graph.Acquaintances;
import kontor.meeting.Meetings;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

/** Twenty thousand members, as many as plans begin to matter with; gone with the transaction. */
@ModuleTest(extraIncludes = {"shared", "career"})
@Transactional
abstract class ManyMembers {

    static final int MANY = 20_000;

    @Autowired
    Entries entries;

    @Autowired
    Tiers tiers;

    @Autowired
    Acquaintances acquaintances;

    @Autowired
    Meetings meetings;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    Member anna;

    /** Every second one has the word many, every thousandth the word few. */
    @BeforeEach
    void manyMembers() {
        jdbc.sql("alter table member disable trigger user").update(); // until the transaction ends
        anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
        jdbc.sql("""
                        insert into member (handle, first_name, last_name, search_name, language, contact_list, joined_at)
                        select 'number-' || number, 'Number', 'N' || number, 'number n' || number, 'en', 'MEMBERS', now()
                        from generate_series(1, :many) number""").param("many", MANY).update();
        jdbc.sql("""
                        insert into search_entry (member_id, rank, document)
                        select m.id, m.id % 50 * 64, array_to_tsvector(array_remove(array['n/number',
                            case when m.id % 2 = 0 then 'many' end, case when m.id % 1000 = 0 then 'few' end], null))
                        from member m where m.first_name = 'Number' on conflict do nothing""").update();
        jdbc.sql("""
                        insert into search_term (kind, key, member_id, label)
                        select 'n', 'n' || m.id || ' number', m.id, '' from member m where m.first_name = 'Number'""").update();
        tiers.sort();
        jdbc.sql("analyze search_entry").update();
        jdbc.sql("analyze search_term").update();
    }

    Candidates candidates() {
        return new Candidates(entries, new Frequencies(jdbc), acquaintances, meetings);
    }

    static Wanted wanted(String word) {
        return new Wanted(Lexemes.each(List.of(word)), Lexemes.NONE, Lexemes.NONE, Map.of());
    }
}
