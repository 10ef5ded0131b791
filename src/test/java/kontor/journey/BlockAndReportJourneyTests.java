package kontor.journey;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.request.Reason;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Chief;
import kontor.testing.Mailbox;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** A request that is reported, a sender who is blocked, an administrator who decides, and a block that is lifted. */
@AdministeredTest
class BlockAndReportJourneyTests extends Journey {

    @Autowired
    private Chief chief;

    @Autowired
    private Ties ties;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsReported() {
        jdbc.sql("delete from report").update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Report this request … | Send report    | Block Rolf Kampmann …      | Block      | Unblock               | Warn Rolf Kampmann by mail          | Decide
            de | Anfrage melden …      | Meldung senden | Rolf Kampmann blockieren … | Blockieren | Blockierung aufheben  | Rolf Kampmann per E-Mail verwarnen  | Entscheiden""")
    void annaIsRidOfRolfAndTheAdministratorWarnsHim(
            String language,
            String report,
            String send,
            String toBlock,
            String block,
            String unblock,
            String warn,
            String decide) {
        var anna = cast.anna();
        var rolf = cast.premium("Rolf", "Kampmann");
        ties.ask(rolf, anna, Reason.OTHER, "Profit from my network.");
        var rolfs = visit(rolf, language);
        var sentBefore = rolfs.open("/requests/sent").text();
        var annas = visit(anna, language);

        annas.open("/requests/" + rolf.handle()).page().click("main details.more summary");
        annas.page().click("main details.more a:text-is(\"" + report + "\")");
        assertThat(annas.text()).as("what goes along").contains("Profit from my network.");
        annas.choose("reason", "SPAM").fill("text", "To all my colleagues").looksAccessible();
        annas.press(send);
        assertThat(rolfs.open("/requests/sent").text()).as("a report is silent").isEqualTo(sentBefore);

        annas.looksAccessible();
        annas.press(toBlock);
        annas.looksAccessible();
        annas.press(block);
        assertThat(annas.path()).isEqualTo("/me/privacy");
        annas.looksAccessible();
        assertThat(rolfs.page()
                        .request()
                        .get(address("/members/" + anna.handle()))
                        .status())
                .isEqualTo(404);

        var administrator = visit(chief.carla(), language).open("/admin/reports");
        administrator.looksAccessible();
        administrator.page().click("main a:has-text('Rolf Kampmann')");
        administrator.page().check("label:text-is(\"" + warn + "\")");
        administrator.looksAccessible();
        administrator.fill("words", "Please write to people you know.").press(decide);
        assertThat(new Mailbox(jdbc).latestTo(Cast.address(rolf)))
                .contains("Please write to people you know.")
                .doesNotContain("Lindqvist");

        annas.open("/me/privacy").press(unblock);
        assertThat(annas.open("/members/" + rolf.handle()).text()).contains("Rolf Kampmann");
        assertThat(rolfs.page()
                        .request()
                        .get(address("/members/" + anna.handle()))
                        .status())
                .isEqualTo(200);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private Visitor visit(Member member, String language) {
        return phone(language, language.equals("de") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .signIn(speaking(member, language));
    }
}
