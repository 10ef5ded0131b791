package kontor.message;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kontor.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The limits hold however many are sent at once, and a form sent again is one message. */
class MessagesAtOnceTests extends AnnaAndBenWrite {

    @Test
    void fiftyThatStartAtOnceStartOne() throws Exception {
        var bea = premium("Bea", "Stein");

        var sent = countGranted(
                i -> i % 2 == 0 ? () -> write(anna, bea, "Message " + i) : () -> write(bea, anna, "Message " + i));

        assertThat(conversationsOf(anna)).isOne();
        assertThat(messagesOf(anna) + messagesOf(bea)).isEqualTo(sent).isGreaterThanOrEqualTo(2);
    }

    @Test
    void ofFiftyAtOnceTwoAreSentBeforeTheFirstAnswer() throws Exception {
        assertThat(countGranted(i -> () -> write(anna, ben, "Message " + i))).isEqualTo(2);

        assertThat(messagesOf(anna)).isEqualTo(2);
        write(ben, anna, "One at a time, please");
        write(anna, ben, "Sorry");
        assertThat(messagesOf(anna)).isEqualTo(3);
    }

    @Test
    void startsAtOnceDoNotExceedWhatThePlanIncludes() throws Exception {
        var others = IntStream.range(0, 50).mapToObj(i -> basic("Cem", "Acar")).toList();

        var started = countGranted(i -> () -> write(anna, others.get(i), "Hello"));

        assertThat(started).isEqualTo(20);
        assertThat(conversationsOf(anna)).isEqualTo(20);
        assertThat(conversations.mayWrite(anna, others.get(0)).isGranted()
                        && conversations.mayWrite(anna, ben).isGranted())
                .isFalse();
    }

    @Test
    void aFormSubmittedFiftyTimesAtOnceIsOneMessage() throws Exception {
        var submission = UUID.randomUUID();

        countGranted(i -> () -> conversations.write(anna, ben, "Hello", submission));

        assertThat(messagesOf(anna)).isOne();
        assertThat(conversations.list(ben, ConversationList.Place.START).entries())
                .singleElement()
                .extracting(ConversationList.Entry::unread)
                .isEqualTo(1);
    }

    @Test
    void theSecondMessageSubmittedTwiceIsNoThird() {
        var submission = UUID.randomUUID();
        write(anna, ben, "One");
        conversations.write(anna, ben, "Two", submission);

        assertThatNoException().isThrownBy(() -> conversations.write(anna, ben, "Two", submission));
        assertThat(messagesOf(anna)).isEqualTo(2);
    }

    /** Does fifty things at once, and answers how many were not refused. */
    private static int countGranted(IntFunction<Runnable> what) throws Exception {
        var threads = Executors.newFixedThreadPool(50);
        try {
            var granted = 0;
            for (var done : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> tried(what.apply(i))).toList())) granted += done.get() ? 1 : 0;
            return granted;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> tried(Runnable what) {
        return () -> {
            try {
                what.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }
}
