package kontor.contact;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;

/** Requests that wait for my answer, in the navigation. */
@Component
class UnansweredBadge implements BadgeSource {

    private final Contacts contacts;

    UnansweredBadge(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String place() {
        return "requests";
    }

    @Override
    public long count(Member me) {
        return contacts.countUnanswered(me);
    }
}
