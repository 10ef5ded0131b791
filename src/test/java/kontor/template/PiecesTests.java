package kontor.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kontor.shared.Piece;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

    @Test
    void whatWasLookedForIsMarked() {
        assertThat(page(new Piece("Anna ", false), new Piece("Lindqvist", true), new Piece(", Hamburg", false)))
                .isEqualTo("<p>Anna <mark>Lindqvist</mark>, Hamburg</p>");
    }

    @Test
    void nothingThatSomebodyWroteIsMarkup() {
        assertThat(page(new Piece("<b>&\"", false), new Piece("<script>", true)))
                .isEqualTo("<p>&lt;b&gt;&amp;&quot;<mark>&lt;script&gt;</mark></p>");
    }

    @Test
    void aTextWithoutPiecesIsEmpty() {
        assertThat(page()).isEqualTo("<p></p>");
    }

    private static String page(Piece... pieces) {
        return new TestTemplates()
                .process("template/pieces", Locale.ENGLISH, Map.of("pieces", List.of(pieces)))
                .strip();
    }
}
