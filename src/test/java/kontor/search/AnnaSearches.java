package kontor.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.EducationDraft;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.index.Filters;
import kontor.index.Query;
import kontor.member.Business;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.member.ProfileTexts;
import kontor.testing.HiddenMembers;
import kontor.testing.ModuleTest;

/** Anna, who is Basic, among as many others as a test needs, and nobody else. */
@ModuleTest(extraIncludes = {"shared", "career"})
@Import(HiddenMembers.class)
abstract class AnnaSearches {

    @Autowired
    Search search;

    @Autowired
    Members members;

    @Autowired
    Careers careers;

    @Autowired
    HiddenMembers hidden;

    @Autowired
    JdbcClient jdbc;

    Member anna;

    @BeforeEach
    void annaIsBasic() {
        jdbc.sql("delete from member").update();
        anna = join("Anna", "Lindqvist");
    }

    Hits find(String text) {
        return search.find(anna, new Query(text), Filters.NONE, 1);
    }

    Hits filter(String address) {
        var form = SearchForm.of("/members?" + address);
        return search.find(anna, form.query(), form.filters(), 1);
    }

    static List<String> names(Hits hits) {
        return hits.members().stream().map(hit -> hit.person().name()).toList();
    }

    Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    Member work(Member member, String title, String company) {
        careers.addPosition(member, new PositionDraft(title, company, "", new Period(YearMonth.of(2014, 2), null)));
        return member;
    }

    void learn(Member member, String school) {
        var period = new Period(YearMonth.of(2004, 9), YearMonth.of(2009, 7));
        careers.addEducation(member, new EducationDraft(school, "", "", period));
    }

    void live(Member member, String city, String country) {
        members.describe(
                member,
                new ProfileTexts(member.personName(), "", city, country, "", "", "", "", "", "", "", Business.NONE));
    }

    void describe(Member member, String headline, String offering, String skills) {
        members.describe(member, texts(member, headline, offering, skills, "", "", Business.NONE));
    }

    static ProfileTexts texts(
            Member member,
            String headline,
            String offering,
            String skills,
            String lookingFor,
            String languages,
            Business business) {
        return new ProfileTexts(
                member.personName(), headline, "", "", "", "", lookingFor, offering, "", languages, skills, business);
    }

    void befriend(Member one, Member other) {
        jdbc.sql("insert into contact (member_id, other_id, since) values (:one, :other, now()), (:other, :one, now())")
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }
}
