package kontor.administration;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;
import kontor.registration.ApplicationList;
import kontor.report.ReportList;

/** The way to the administration, for those who administer, with the applications and reports that wait for a decision. */
@Component
class AdminBadge implements BadgeSource {

    private final Administrators administrators;

    AdminBadge(Administrators administrators) {
        this.administrators = administrators;
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
    public String query() {
        return ApplicationList.undecided() + " union all " + ReportList.undecided();
    }
}
