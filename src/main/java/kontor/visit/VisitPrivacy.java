package kontor.visit;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.PrivacyPart;

/** Whether I browse unseen, on the page of privacy. */
@Component
@Order(2)
class VisitPrivacy implements PrivacyPart {

    private final Visits visits;

    VisitPrivacy(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String template() {
        return "visit/_privacy";
    }

    @Override
    public Object content(Member me) {
        return visits.isUnseen(me);
    }
}
