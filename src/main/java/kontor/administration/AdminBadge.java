package kontor.administration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;
import kontor.registration.ApplicationList;

/** The way to the administration, for those who administer, with the applications that wait for a decision. */
@Component
class AdminBadge implements BadgeSource {

    private final Administrators administrators;
    private final ApplicationList applications;
    private final HttpServletRequest request;

    AdminBadge(Administrators administrators, ApplicationList applications, HttpServletRequest request) {
        this.administrators = administrators;
        this.applications = applications;
        this.request = request;
    }

    @Override
    public String place() {
        return "administration";
    }

    @Override
    public boolean isFor(Member me) {
        return AdminGate.hasLetIn(me, request) || administrators.include(me);
    }

    @Override
    public long count(Member me) {
        return applications.countWaiting();
    }
}
