package kontor.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.DefaultCsrfToken;

import static org.assertj.core.api.Assertions.assertThat;

class KeepTests {

    private final TestTemplates templates = new TestTemplates();
    private int named;

    @Test
    void aPartIsRenderedOnceForAllThatIsEqual() {
        assertThat(greeting(Locale.ENGLISH, new Guest("Anna"), "top")).contains("<b>Anna</b> <i>en</i>");
        assertThat(greeting(Locale.ENGLISH, new Guest("Anna"), "top")).contains("<b>Anna</b> <i>en</i>");

        assertThat(named).isOne();
    }

    @Test
    void aPartIsAnotherOneWhereAnythingThatItIsKeptByDiffers() {
        greeting(Locale.ENGLISH, new Guest("Anna"), "top");

        assertThat(greeting(Locale.ENGLISH, new Guest("Ben"), "top")).contains("<b>Ben</b>");
        greeting(Locale.ENGLISH, new Guest("Ben"), "bottom");
        assertThat(named).isEqualTo(3);
    }

    @Test
    void aPartIsAnotherOneInAnotherLanguage() {
        greeting(Locale.ENGLISH, new Guest("Anna"), "top");

        assertThat(greeting(Locale.GERMAN, new Guest("Anna"), "top")).contains("<b>Anna</b> <i>de</i>");
    }

    @Test
    void aPartSeesNothingButWhatItIsKeptBy() {
        assertThat(greeting(Locale.ENGLISH, new Guest("Anna"), "top")).contains("<u>unknown</u>");
    }

    @Test
    void itsFormsCarryTheTokenOfWhoeverLooks() {
        assertThat(form("first-token")).contains("value=\"first-token\"");

        assertThat(form("second-token")).contains("value=\"second-token\"").doesNotContain("first-token");
    }

    @Test
    void whatWasRenderedWithoutATokenIsNotKeptForWhoeverHasOne() {
        var guest = Map.of("guest", new Guest("Anna"), "place", "top");
        firstLine("template/kept", Locale.ENGLISH, guest);

        var withToken = new HashMap<String, Object>(guest);
        withToken.put("_csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a-token"));
        firstLine("template/kept", Locale.ENGLISH, withToken);

        assertThat(named).isEqualTo(2);
    }

    /** What stands in the place of the first element. */
    private String greeting(Locale language, Guest guest, String place) {
        return firstLine(
                "template/kept", language, Map.of("guest", guest, "place", place, "secret", "of another page"));
    }

    private String form(String token) {
        return firstLine(
                "template/kept-form",
                Locale.ENGLISH,
                Map.of("_csrf", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token)));
    }

    private String firstLine(String template, Locale language, Map<String, Object> variables) {
        return templates
                .process(template, language, variables)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /** Counts how often a template asks for a name. */
    final class Guest {

        private final String name;

        Guest(String name) {
            this.name = name;
        }

        public String getName() {
            named++;
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Guest guest && guest.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
