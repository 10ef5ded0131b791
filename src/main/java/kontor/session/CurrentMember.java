package kontor.session;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.Members;
import kontor.member.Viewer;

import static java.util.function.Predicate.not;

/** Knows who sent a request. Controllers ask with {@link kontor.member.Me}, the layout asks here. */
@Component
public class CurrentMember implements Viewer {

    private static final String ME = CurrentMember.class.getName();

    private final Members members;

    CurrentMember(Members members) {
        this.members = members;
    }

    /** Who is signed in, read once a request; empty for a guest. The session of a member who is gone or suspended ends. */
    @Override
    public Optional<Member> in(HttpServletRequest request) {
        if (request.getAttribute(ME) instanceof Member known) return Optional.of(known);

        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn))
            return Optional.empty();

        var me = members.find(signedIn.memberId()).filter(not(Member::isSuspended));
        me.ifPresentOrElse(member -> request.setAttribute(ME, member), () -> signOut(request));
        return me;
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
