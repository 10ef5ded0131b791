package kontor.map;

import java.net.URI;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Ties;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class MapPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Careers careers;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Ties ties;

    @Autowired
    private Members members;

    private Member anna;
    private Member jonas;
    private Member mira;
    private Member rolf;

    @BeforeEach
    void jonasKnowsMiraAndRolf() {
        anna = cast.anna();
        jonas = contact("Jonas");
        mira = contact("Mira");
        rolf = contact("Rolf");
        ties.join(jonas, mira);
        ties.join(jonas, rolf);
        ties.join(jonas, cast.ben());
        work(jonas, "Reederei Brandt");
        work(mira, "reederei brandt");
    }

    @Test
    void thePictureShowsCommunitiesTiesAndNamesAsLinks() {
        var wheel = main("/contacts/map").select("svg.map-wheel");

        assertThat(wheel.select("text.map-community").eachText())
                .containsExactlyInAnyOrder("Reederei Brandt", "Others");
        assertThat(wheel.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder(profile(jonas), profile(mira), profile(rolf));
        assertThat(wheel.select("a[href=" + profile(jonas) + "] title").text())
                .isEqualTo("Jonas Contact, Reederei Brandt: 2 mutual contacts");
        assertThat(wheel.select(".map-tie")).hasSize(1);
        assertThat(main("/contacts/map").select("[style], script")).isEmpty();
    }

    @Test
    void theTableSaysTheSame() {
        assertThat(main("/contacts/map").select("tbody tr").eachText())
                .containsExactly(
                        "Jonas Contact Reederei Brandt 2", "Mira Contact reederei brandt 1", "Rolf Contact – 1");
        assertThat(main("/contacts/map").text())
                .contains("3 contacts, several at one company. You see 2 connections between them");
    }

    @Test
    void whatAClosedListHidesIsNeitherDrawnNorCounted() {
        members.showContactListTo(mira, ContactListVisibility.NOBODY);
        members.showContactListTo(rolf, ContactListVisibility.CONTACTS);

        assertThat(main("/contacts/map").select("tbody tr").eachText())
                .containsExactly(
                        "Jonas Contact Reederei Brandt 1", "Mira Contact reederei brandt –", "Rolf Contact – 1");

        members.showContactListTo(jonas, ContactListVisibility.NOBODY);
        assertThat(main("/contacts/map").select(".map-tie")).isEmpty();
        assertThat(main("/contacts/map").text()).contains("You see no connections between them");
    }

    @Test
    void whoIsSuspendedOrNoContactIsNotOnIt() {
        members.suspend(mira);
        contacts.block(rolf, anna);

        assertThat(main("/contacts/map").select("tbody tr").eachText())
                .containsExactly("Jonas Contact Reederei Brandt 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?by=school",
                "?by=city",
                "?by=nonsense",
                "?by=company&page=999999",
                "?page=-1",
                "?page=%F0%9F%A6%94"
            })
    void whateverStandsInTheAddressLeadsToAPage(String query) {
        assertThat(main("/contacts/map" + query).select("tbody tr")).hasSize(3);
    }

    @Test
    void aLongTableGoesOn() {
        IntStream.range(0, 50).forEach(number -> contact("Nr" + number));

        var first = main("/contacts/map");
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(main(first.select("a[rel=next]").attr("href").replace("#table", ""))
                        .select("tbody tr"))
                .hasSize(3);
    }

    @Test
    void whoHasNoContactsIsShownAWayToSome() {
        var answer = mvc.get().uri("/contacts/map").with(as(cast.ben())).exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("Nobody here yet");
        assertThat(Html.page(answer).select("main svg.map")).isEmpty();
    }

    @Test
    void speaksGerman() {
        assertThat(mvc.get().uri("/contacts/map").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Mein Netzwerk", "Gemeinsame Kontakte", "Weitere")
                .doesNotContain("??");
    }

    private Element main(String path) {
        var answer = mvc.get().uri(URI.create(path)).with(as(anna)).exchange();
        assertThat(answer).hasStatusOk();
        return Html.page(answer).select("main").get(0);
    }

    private static String profile(Member member) {
        return "/members/" + member.handle();
    }

    private Member contact(String first) {
        var contact = cast.basic(first, "Contact");
        ties.join(anna, contact);
        return contact;
    }

    private void work(Member member, String company) {
        var period = new Period(YearMonth.of(2014, 1), null);
        careers.addPosition(member, new PositionDraft("Planner", company, "Bremen", period));
    }
}
