package kontor.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kontor.request.Quote;

/**
 * A stretch of the conversation of two members, oldest message first.
 *
 * @param quotes what the two have asked each other
 * @param lastRead the last message of mine that the other has read; null if that is not to be shown (N3)
 */
record Conversation(
        List<Message> messages,
        boolean hasOlder,
        List<Quote> quotes,
        @Nullable Long lastRead) {

    static final int LENGTH = 50;

    /** From one message more than the stretch has, newest first, where there is one. */
    static Conversation of(List<Message> newestFirst) {
        var messages = new ArrayList<>(newestFirst.subList(0, Math.min(LENGTH, newestFirst.size())));
        Collections.reverse(messages);
        return new Conversation(messages, newestFirst.size() > LENGTH, List.of(), null);
    }

    Conversation quoting(List<Quote> quotes) {
        return new Conversation(messages, hasOlder, quotes, lastRead);
    }

    /** The same, where the other has read up to that message. */
    Conversation readUpTo(Long id) {
        var read = messages.stream()
                .filter(message -> message.mine() && message.id() <= id)
                .reduce((earlier, later) -> later)
                .map(Message::id);
        return new Conversation(messages, hasOlder, quotes, read.orElse(null));
    }

    public Message oldest() {
        return messages.get(0);
    }

    /** The request whose dialogue the message at that place begins in this stretch; null if none. */
    public @Nullable Quote quoteAbove(int place) {
        var about = messages.get(place).about();
        if (about == null || (place > 0 && about.equals(messages.get(place - 1).about()))) return null;

        return quotes.stream()
                .filter(quote -> quote.id().equals(about))
                .findFirst()
                .orElse(null);
    }

    /** The other's request that waits for my answer; null if there is none. */
    public @Nullable Quote toAnswer() {
        return waiting().filter(quote -> !quote.mine()).orElse(null);
    }

    /** Whether the request that waits is quoted in this stretch. */
    public boolean quotesWaiting() {
        return waiting()
                .filter(quote -> messages.stream().anyMatch(message -> Objects.equals(message.about(), quote.id())))
                .isPresent();
    }

    private Optional<Quote> waiting() {
        return quotes.stream().filter(Quote::isWaiting).findFirst();
    }
}
