package kontor.visit;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.AsMember;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Anna, who is Premium, and Ben, who is Basic, look at each other’s profiles. */
@AppTest
abstract class AnnaIsVisited extends AsMember {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Contacts contacts;

    @Autowired
    Visits visits;

    @Autowired
    VisitNotes notes;

    @Autowired
    JdbcClient jdbc;

    Member anna;
    Member ben;

    @BeforeEach
    void begin() {
        anna = cast.anna();
        ben = cast.ben();
    }

    void look(Member visitor, Member visited, String query) {
        assertThat(get(visitor, profile(visited) + query)).hasStatusOk();
        notes.write();
    }

    long rows() {
        return jdbc.sql("select count(*) from visit where :anna in (member_id, visitor_id)")
                .param("anna", anna.id())
                .query(Long.class)
                .single();
    }

    Element visitors(Member me) {
        return main(me, "/visitors");
    }

    static String profile(Member member) {
        return "/members/" + member.handle();
    }
}
