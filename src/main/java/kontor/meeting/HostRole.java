package kontor.meeting;

import kontor.member.Member;

/** A reason why a member may create official meetings (E3): appointed as a host, or administering the network. */
public interface HostRole {

    boolean isHeldBy(Member member);
}
