package kontor.help;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.testing.AppTest;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class HelpPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"en, How to send a good request", "de, So gelingt eine Kontaktanfrage"})
    void aGuestReadsEveryPageInBothLanguages(Locale language, String title) {
        var guest = new Visitor(mvc).reading(language);
        var index = Visitor.page(guest.get("/help")).select("main");
        assertThat(index.select("h2").eachText()).hasSize(Guide.values().length).contains(title);

        for (var link : index.select("h2 a").eachAttr("href")) {
            var answer = guest.get(link);
            assertThat(answer).as(link).hasStatusOk();
            assertThat(Visitor.page(answer).select("main").text()).as(link).doesNotContain("help.", "??");
        }
    }

    @Test
    void whatThereIsNoHelpForIsNotFound() {
        assertThat(new Visitor(mvc).get("/help/nonsense")).hasStatus(404);
    }
}
