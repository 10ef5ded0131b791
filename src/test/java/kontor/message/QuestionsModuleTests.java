package kontor.message;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;

import kontor.member.Member;
import kontor.request.ContactRequest.State;
import kontor.request.Quote;
import kontor.request.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What is asked about a request, and answered. */
class QuestionsModuleTests extends AnnaAndBenWrite {

    @Test
    void whatTheRecipientOfARequestWritesIsAQuestionAndWhatFollowsIsTheAnswer(PublishedEvents events) {
        var request = request(ben, anna);
        asks(ben, anna, request);

        write(anna, ben, "Which fair do you mean?");
        write(ben, anna, "The one in Bremen.");

        assertThat(events.ofType(QuestionAsked.class)).containsExactly(new QuestionAsked(anna.id(), ben.id()));
        assertThat(events.ofType(QuestionAnswered.class)).containsExactly(new QuestionAnswered(ben.id(), anna.id()));
        assertThat(events.ofType(MessageSent.class)).isEmpty();
        verify(requests, times(2)).prolong(ben, anna);
        assertThat(conversations.open(anna, ben, Long.MAX_VALUE).messages())
                .extracting(Message::about)
                .containsExactly(request, request);
    }

    @Test
    void withoutAQuestionASendersMessageIsNoAnswer(PublishedEvents events) {
        asks(anna, ben, request(anna, ben));

        write(anna, ben, "May I add something?");

        assertThat(events.ofType(MessageSent.class)).hasSize(1);
        assertThat(events.ofType(QuestionAnswered.class)).isEmpty();
        verify(requests, never()).prolong(any(), any());
    }

    @Test
    void afterADeclineAnAnswerIsQuiet(PublishedEvents events) {
        asks(ben, anna, request(ben, anna));
        write(anna, ben, "Which fair do you mean?");
        when(requests.hasDeclined(anna, ben)).thenReturn(true);

        write(ben, anna, "The one in Bremen.");

        assertThat(conversations.countUnread(anna)).isZero();
        assertThat(events.ofType(QuestionAnswered.class)).isEmpty();
        verify(requests, times(2)).prolong(ben, anna);
    }

    /** As far as this module is told. */
    private void asks(Member sender, Member recipient, Long request) {
        when(requests.quotes(sender, recipient)).thenReturn(List.of(quote(request, true)));
        when(requests.quotes(recipient, sender)).thenReturn(List.of(quote(request, false)));
    }

    private static Quote quote(Long request, boolean mine) {
        return new Quote(request, mine, Reason.MET, "We met in Bremen.", State.WAITING, false, Instant.now());
    }
}
