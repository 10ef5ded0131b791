package kontor.message;

import org.junit.jupiter.api.Test;

import kontor.request.Reason;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a sender answers questions, as the next recipient reads it. */
class AnsweringFactTests extends BenAsksRolf {

    @Test
    void whoAnswersQuestionsIsKnownForIt() {
        ask();
        write(ben, rolf, ANSWER);
        var anna = cast.anna();
        ties.ask(ben, anna, Reason.MET, NOTE);

        assertThat(Visitor.page(signedIn(anna).get("/requests"))
                        .select(".facts")
                        .text())
                .contains("Answers questions, usually within a day");
    }

    @Test
    void whoAnswersNoQuestionIsKnownForItAfterAWeek() {
        ask();
        var anna = cast.anna();
        ties.ask(ben, anna, Reason.MET, NOTE);
        assertThat(signedIn(anna).get("/requests")).bodyText().doesNotContain("a question so far");

        jdbc.sql("update question set asked_at = asked_at - interval '8 days' where asked_id = :ben")
                .param("ben", ben.id())
                .update();

        assertThat(signedIn(anna).get("/requests")).bodyText().contains("Has not answered a question so far");
    }
}
