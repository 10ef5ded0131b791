package kontor.help;

import java.util.Optional;
import java.util.stream.Stream;

/** One page of help: its name in addresses and messages, and how many parts it has. */
enum Guide {
    REQUEST("request", 6, "/members"),
    ANSWER("answer", 8, "/requests"),
    PROFILE("profile", 6, "/me/privacy"),
    BLOCK("block", 4, "/me/privacy"),
    MEETING("meeting", 5, "/me/code"),
    SEARCH("search", 5, "/members"),
    INTRODUCTION("introduction", 6, "/introductions");

    private final String topic;
    private final int parts;
    private final String place;

    Guide(String topic, int parts, String place) {
        this.topic = topic;
        this.parts = parts;
        this.place = place;
    }

    /** Empty if there is no page of that name. */
    static Optional<Guide> of(String topic) {
        return Stream.of(values()).filter(guide -> guide.topic.equals(topic)).findFirst();
    }

    public String topic() {
        return topic;
    }

    public int parts() {
        return parts;
    }

    /** Where in Kontor a member goes on from here. */
    public String place() {
        return place;
    }
}
