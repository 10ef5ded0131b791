package kontor.typing;

import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.index.Query;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.HiddenMembers;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What Anna is offered while she types. */
@ModuleTest(extraIncludes = {"shared", "member", "career"})
@Import(HiddenMembers.class)
class TypingModuleTests {

    @Autowired
    private Typing typing;

    @Autowired
    private Members members;

    @Autowired
    private Careers careers;

    @Autowired
    private HiddenMembers hidden;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    @BeforeEach
    void annaIsAlone() {
        jdbc.sql("delete from member").update();
        anna = join("Anna", "Lindqvist");
    }

    @Test
    void whatIsTypedBringsNamesByEachOfTheirWordsAndCompanies() {
        work(join("Eva", "Brandt"), "Planner", "Brandwerk");
        work(join("Ben", "Brandis"), "Planner", "Brandwerk");

        var names = typing.offer(anna, new Query("brand"));

        assertThat(names.members()).extracting(card -> card.name()).containsExactly("Ben Brandis", "Eva Brandt");
        assertThat(names.companies()).containsExactly("Brandwerk");
        assertThat(typing.offer(anna, new Query("eva br")).members()).hasSize(1);
        assertThat(typing.offer(anna, new Query("e"))).isEqualTo(Names.NONE);
    }

    @Test
    void nobodyIsOfferedThroughABlockOrWhoHidesOrIsSuspended() {
        hidden.joinBeside(anna);

        assertThat(typing.offer(anna, new Query("ose"))).isEqualTo(Names.NONE);
    }

    /** Signs are no operators. */
    @ParameterizedTest
    @ValueSource(strings = {"%", "&|!", "'", "\\", "\"", "\u202e", "\0", "<->", "( ) :* *", "'; drop table member; --"})
    void signsAloneOfferNobody(String typed) {
        join("Ben", "Osei");

        assertThat(typing.offer(anna, new Query(typed))).isEqualTo(Names.NONE);
    }

    private Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    private void work(Member member, String title, String company) {
        careers.addPosition(member, new PositionDraft(title, company, "", new Period(YearMonth.of(2014, 2), null)));
    }
}
