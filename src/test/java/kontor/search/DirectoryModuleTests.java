package kontor.search;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest(extraIncludes = {"shared", "career"})
class DirectoryModuleTests {

    @Autowired
    private Directory directory;

    @Autowired
    private Members members;

    @Autowired
    private Careers careers;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    @BeforeEach
    void annaIsBasic() {
        jdbc.sql("delete from member").update();
        anna = join("Anna", "Lindqvist");
    }

    @Test
    void findsByAllWordsOfTheNameAlsoWithAnUmlautSpeltOut() {
        join("Jörg", "Müller");
        join("Jörg", "Maier");

        assertThat(find("mueller jörg").members()).extracting(MemberCard::name).containsExactly("Jörg Müller");
    }

    @Test
    void findsByAllWordsOfOneCompany() {
        var eva = join("Eva", "Brandt");
        work(eva, "Nordhafen Logistik");
        work(eva, "Ostsee Spedition");

        assertThat(find("logistik nord").members()).extracting(MemberCard::name).containsExactly("Eva Brandt");
        assertThat(find("nordhafen spedition").isEmpty()).isTrue();
    }

    @Test
    void withoutAWordShowsEverybodyElseByName() {
        join("Zoe", "Abel");
        join("Ben", "Osei");
        join("Ada", "Osei");

        assertThat(find(" ").members())
                .extracting(MemberCard::name)
                .containsExactly("Zoe Abel", "Ada Osei", "Ben Osei");
    }

    @Test
    void aBasicMemberSees15AndOwnContactsAreNotCounted() {
        IntStream.range(0, 20).forEach(number -> join("Other", "Osei" + number));
        befriend(join("Ben", "Osei"));

        var hits = find("osei");

        assertThat(hits.contacts()).extracting(MemberCard::name).containsExactly("Ben Osei");
        assertThat(hits.members()).hasSize(15).extracting(MemberCard::name).doesNotContain("Ben Osei");
        assertThat(hits.more()).isEqualTo(5);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        IntStream.range(0, 30).forEach(number -> join("Other", "Osei" + number));

        var last = directory.find(anna, new Query("osei"), 999_999);

        assertThat(last.page()).isEqualTo(2);
        assertThat(last.members()).hasSize(5);
        assertThat(directory.find(anna, new Query("osei"), 0).members()).hasSize(25);
    }

    @Test
    void signsOfAPatternAreCharacters() {
        work(join("Eva", "Brandt"), "100% Holz");
        work(join("Ben", "Osei"), "C:\\_Software");

        assertThat(find("%").members()).extracting(MemberCard::name).containsExactly("Eva Brandt");
        assertThat(find("\\_").members()).extracting(MemberCard::name).containsExactly("Ben Osei");
    }

    @Test
    void aSearchOfMoreThan200CharactersFindsNobody() {
        join("Ben", "Osei");

        assertThat(find("o".repeat(201)).isEmpty()).isTrue();
    }

    private Hits find(String text) {
        return directory.find(anna, new Query(text), 1);
    }

    private Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    private void work(Member member, String company) {
        careers.addPosition(member, new PositionDraft("Planner", company, "", new Period(YearMonth.of(2014, 2), null)));
    }

    private void befriend(Member other) {
        jdbc.sql("insert into contact (member_id, other_id, since) values (:me, :other, now()), (:other, :me, now())")
                .param("me", anna.id())
                .param("other", other.id())
                .update();
    }
}
