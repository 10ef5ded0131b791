package kontor.message;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;

/** In how many conversations something is new. */
@Component
class MessageBadge implements BadgeSource {

    private final ParticipationRepository participations;

    MessageBadge(ParticipationRepository participations) {
        this.participations = participations;
    }

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public long count(Member me) {
        return participations.countUnread(me);
    }
}
