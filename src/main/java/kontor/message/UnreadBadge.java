package kontor.message;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;

/** Conversations with something new, in the navigation. */
@Component
class UnreadBadge implements BadgeSource {

    private final Conversations conversations;

    UnreadBadge(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public long count(Member me) {
        return conversations.countUnread(me);
    }
}
