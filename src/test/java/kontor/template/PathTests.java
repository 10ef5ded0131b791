package kontor.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;

import kontor.member.PersonName;

import static org.assertj.core.api.Assertions.assertThat;

class PathTests {

    private final Map<String, Object> variables = Map.of(
            "name",
            new PersonName("Anna", "Lindqvist"),
            "door",
            new Door(),
            "names",
            List.of("Anna"),
            "map",
            Map.of("first", "Ben"));

    @Test
    void readsVariablesAndWhatTheyHave() {
        assertThat(read("door")).isInstanceOf(Door.class);
        assertThat(read("name.first")).isEqualTo("Anna");
        assertThat(read("door.open")).isEqualTo(true);
        assertThat(read("door.width")).isEqualTo(90);
        assertThat(read("names.empty")).isEqualTo(false);
        assertThat(read("name.first.empty")).isEqualTo(false);
    }

    @Test
    void leavesToSpringWhatIsNoPath() {
        assertThat(read("name.first + '!'")).isSameAs(Path.NOWHERE);
        assertThat(read("@door.passes('two')")).isSameAs(Path.NOWHERE);
        assertThat(read("door.width > 80")).isSameAs(Path.NOWHERE);
    }

    @Test
    void leavesToSpringWhatIsNotThere() {
        assertThat(read("nobody.name")).isSameAs(Path.NOWHERE);
        assertThat(read("name.third")).isSameAs(Path.NOWHERE);
        assertThat(read("@door.closes()")).isSameAs(Path.NOWHERE);
        assertThat(read("@door.passes(name.third)")).isSameAs(Path.NOWHERE);
    }

    @Test
    void leavesToSpringWhatIsNeitherOursNorACollection() {
        assertThat(read("map.first")).isSameAs(Path.NOWHERE);
        assertThat(read("name.class")).isSameAs(Path.NOWHERE);
        assertThat(read("door.width.byteValue")).isSameAs(Path.NOWHERE);
        assertThat(read("@text.length()")).isSameAs(Path.NOWHERE);
    }

    @Test
    void asksBeans() {
        assertThat(read("@door.passes(name)")).isEqualTo("Anna passes");
        assertThat(read("@door.passes(name).empty")).isEqualTo(false);
        assertThat(read("@door.between(name.first, name.last)")).isEqualTo("Anna and Lindqvist");
        assertThat(read("@door.key()")).isNull();
    }

    @Test
    void leavesToSpringWhichOfTwoMethodsIsMeant() {
        assertThat(read("@door.shut(name)")).isSameAs(Path.NOWHERE);
    }

    @Test
    void whatIsThereMayBeNull() {
        assertThat(read("nobody")).isNull();
        assertThat(read("door.key")).isNull();
        assertThat(read("door.key.teeth")).isSameAs(Path.NOWHERE);
    }

    private @Nullable Object read(String expression) {
        var configuration = new SpringTemplateEngine().getConfiguration();
        var beans = new StaticListableBeanFactory(Map.of("door", new Door(), "text", "Anna"));
        return Path.of(expression).in(new ExpressionContext(configuration, Locale.ENGLISH, variables), beans);
    }

    /** Hidden, as records of pages are. */
    static class Door {

        public boolean isOpen() {
            return true;
        }

        public int getWidth() {
            return 90;
        }

        public @Nullable String key() {
            return null;
        }

        public String passes(PersonName name) {
            return name.first() + " passes";
        }

        public String between(String one, String other) {
            return one + " and " + other;
        }

        public boolean shut(PersonName by) {
            return by.first().isEmpty();
        }

        public boolean shut(String by) {
            return by.isEmpty();
        }
    }
}
