package kontor.demo.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import kontor.demo.people.DemoMember;

/** What two members have written to each other; so many of the last messages are unread. */
record DemoConversation(DemoMember starter, DemoMember reader, List<Letter> letters, int unread) {

    Letter last() {
        return letters.get(letters.size() - 1);
    }

    int unreadBy(DemoMember member) {
        return last().writer().equals(member) ? 0 : unread;
    }

    record Letter(DemoMember writer, String text, Instant sentAt, UUID form) {}
}
