package kontor.administration;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;
import kontor.registration.ApplicationList;

/** The way to the administration, for those who administer, with the applications that wait for a decision. */
@Component
class AdminBadge implements BadgeSource {

    private final Administrators administrators;
    private final ApplicationList applications;

    AdminBadge(Administrators administrators, ApplicationList applications) {
        this.administrators = administrators;
        this.applications = applications;
    }

    @Override
    public String place() {
        return "administration";
    }

    @Override
    public boolean isFor(Member me) {
        return administrators.mayInclude(me);
    }

    @Override
    public long count(Member me) {
        return applications.countWaiting();
    }
}
