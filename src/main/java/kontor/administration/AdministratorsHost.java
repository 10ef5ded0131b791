package kontor.administration;

import org.springframework.stereotype.Component;

import kontor.meeting.HostRole;
import kontor.member.Member;

/** Administrators may create official meetings without being appointed (E3). */
@Component
class AdministratorsHost implements HostRole {

    private final Administrators administrators;

    AdministratorsHost(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public boolean isHeldBy(Member member) {
        return administrators.include(member);
    }
}
