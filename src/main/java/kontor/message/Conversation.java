package kontor.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A stretch of the conversation of two members, oldest message first. */
record Conversation(List<Message> messages, boolean hasOlder) {

    static final int LENGTH = 50;

    /** From one message more than the stretch has, newest first, where there is one. */
    static Conversation of(List<Message> newestFirst) {
        var messages = new ArrayList<>(newestFirst.subList(0, Math.min(LENGTH, newestFirst.size())));
        Collections.reverse(messages);
        return new Conversation(messages, newestFirst.size() > LENGTH);
    }

    public Message oldest() {
        return messages.get(0);
    }
}
