package kontor.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        assertThat(read("name.first + '!'")).isNull();
        assertThat(read("@layout.me()")).isNull();
        assertThat(read("door.width > 80")).isNull();
    }

    @Test
    void leavesToSpringWhatIsNotThere() {
        assertThat(read("nobody.name")).isNull();
        assertThat(read("name.third")).isNull();
    }

    @Test
    void leavesToSpringWhatIsNeitherOursNorACollection() {
        assertThat(read("map.first")).isNull();
        assertThat(read("name.class")).isNull();
        assertThat(read("door.width.byteValue")).isNull();
    }

    private @Nullable Object read(String expression) {
        var configuration = new SpringTemplateEngine().getConfiguration();
        return Path.of(expression).in(new ExpressionContext(configuration, Locale.ENGLISH, variables));
    }

    /** Hidden, as records of pages are. */
    static class Door {

        public boolean isOpen() {
            return true;
        }

        public int getWidth() {
            return 90;
        }
    }
}
