package kontor.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that asks a question. */
class QuestionPagesTests extends BenAsksRolf {

    @Test
    void aQuestionThatIsTooLongIsKept() {
        recipient.get(question());
        var answer = recipient.post(question(), "text", "a".repeat(5001));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("textarea").text()).hasSize(5001);
        assertThat(Visitor.page(answer).select("#text-help .fault").text()).contains("5,000");
        assertThat(messages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200B"})
    void anEmptyQuestionIsRefused(String text) {
        recipient.get(question());

        assertThat(recipient.post(question(), "text", text)).hasStatus(422);
    }

    @Test
    void aQuestionSubmittedTwiceIsOne() {
        var key = Visitor.page(recipient.get(question())).select("[name=key]").val();
        recipient.post(question(), "text", QUESTION, "key", key);
        recipient.get(question());

        assertThat(recipient.post(question(), "text", QUESTION, "key", key)).hasStatus(303);
        assertThat(messages()).isOne();
    }

    @Test
    void aQuestionAboutARequestThatWaitsNoMoreLeadsToItsPage() {
        recipient.get(question());
        requests.withdraw(ben, rolf);

        assertThat(recipient.post(question(), "text", QUESTION)).hasStatus(303).hasRedirectedUrl(received());
        assertThat(recipient.get(question())).hasStatus(303).hasRedirectedUrl(received());
        assertThat(messages()).isZero();
    }

    @Test
    void whereNobodyHasAskedThereIsNothingToAskAbout() {
        sender.get("/me/language");
        assertThat(sender.post("/requests/" + rolf.handle() + "/question", "text", QUESTION))
                .hasStatus(404);
        assertThat(sender.get("/requests/" + rolf.handle() + "/question")).hasStatus(404);
        assertThat(messages()).isZero();
    }
}
