package kontor.template;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeepTests {

    private final TestTemplates templates = new TestTemplates();

    @Test
    void aPartIsRenderedOnce() {
        assertThat(greeting(Locale.ENGLISH, "Anna", "top")).contains("<b>Anna</b> <i>en</i>");

        assertThat(greeting(Locale.ENGLISH, "Ben", "top")).contains("<b>Anna</b>");
    }

    @Test
    void aPartIsAnotherOneInAnotherPlace() {
        greeting(Locale.ENGLISH, "Anna", "top");

        assertThat(greeting(Locale.ENGLISH, "Ben", "bottom")).contains("<b>Ben</b>");
    }

    @Test
    void aPartIsAnotherOneInAnotherLanguage() {
        greeting(Locale.ENGLISH, "Anna", "top");

        assertThat(greeting(Locale.GERMAN, "Ben", "top")).contains("<b>Ben</b> <i>de</i>");
    }

    /** What stands in the place of the first element. */
    private String greeting(Locale language, String name, String place) {
        var page = templates.process("template/kept", language, Map.of("name", name, "place", place));
        return page.lines().findFirst().orElseThrow();
    }
}
