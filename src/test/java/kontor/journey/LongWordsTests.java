package kontor.journey;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Words without an end break on a phone, instead of reaching out of it. */
@AppTest
class LongWordsTests extends Journey {

    @Autowired
    private Ties ties;

    @Autowired
    private JdbcClient jdbc;

    private Member wolfe;
    private Member reader;
    private Visitor anna;

    @BeforeEach
    void aNameAHeadlineAndAnAddressAreLong() {
        wolfe = cast.basic("Wolfe", "Schlegelsteinhausenbergerdorffwelchevoralternwaren");
        jdbc.sql(
                        "update member set headline = repeat('W', 160), homepage = 'https://' || repeat('kontor', 20) where id = :id")
                .param("id", wolfe.id())
                .update();
        reader = cast.anna();
        ties.ask(wolfe, reader);
        anna = visit(new NewContextOptions().setLocale("en").setViewportSize(320, 640))
                .signIn(reader);
    }

    @Test
    void onAProfile() {
        var page = anna.open("/members/" + wolfe.handle()).page();

        anna.looksAccessible();
        var address = page.locator("main a.address").boundingBox();
        assertThat(page.locator("main a.address svg").boundingBox().y)
                .as("the icon stands beside the address")
                .isLessThan(address.y + 24);
        assertThat(address.x + address.width).isLessThanOrEqualTo(320);
    }

    @Test
    void inThePlaceOfAMeeting() {
        var start = LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusDays(3).truncatedTo(ChronoUnit.MINUTES);
        anna.open("/meetings/new")
                .fill("title", "Held online")
                .fill("place", "https://meet.example.org/" + "kontor".repeat(12))
                .fill("start", start.toString())
                .fill("end", start.plusHours(1).toString())
                .press("Create the meeting");

        var place = anna.open("/meetings").page().locator(".place", new LocatorOptions().setHasText("kontorkontor"));

        anna.looksAccessible();
        assertThat(place.locator("svg").boundingBox().y)
                .as("the icon stands beside the place")
                .isGreaterThan(place.locator("span").boundingBox().y - 4)
                .isLessThan(place.locator("span").boundingBox().y + 24);
    }

    @Test
    void ofAPlanAreShortEnoughToStayWhole() {
        var broken = anna.open("/me/membership").page().evaluate("""
                        () => [...document.querySelectorAll('tbody td, thead th')].flatMap(cell => {
                          const [text, range] = [cell.firstChild, document.createRange()]
                          return [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
                            range.setStart(text, index)
                            range.setEnd(text, index + word.length)
                            return range.getClientRects().length > 1
                          }).map(([word]) => word)
                        })""");

        anna.looksAccessible();
        assertThat((List<?>) broken).isEmpty();
    }

    @Test
    void ofABadgeStayTogetherWhereTheyFit() {
        jdbc.sql("""
                        insert into position (member_id, title, company, search_company, from_month, to_month)
                        select id, 'Disposition', 'Reederei Brandt', 'reederei brandt', date '2017-03-01', date '2021-05-01'
                        from member where id in (:wolfe, :reader)""").param("wolfe", wolfe.id()).param("reader", reader.id()).update();

        var badge = anna.open("/members/" + wolfe.handle()).page().locator(".timeline .plan");

        assertThat(badge.textContent()).isEqualTo("you too, 2017–2021");
        assertThat(badge.evaluate("""
                        badge => {
                          const range = document.createRange()
                          range.selectNodeContents(badge)
                          return range.getClientRects().length
                        }""")).as("lines").isEqualTo(1);
    }

    @Test
    void inANotice() {
        await().until(() -> !anna.open("/notifications")
                .page()
                .querySelectorAll(".notices a")
                .isEmpty());

        assertThat(anna.page().evalOnSelector(".notices", "list => list.scrollWidth - list.clientWidth"))
                .isEqualTo(0);
    }
}
