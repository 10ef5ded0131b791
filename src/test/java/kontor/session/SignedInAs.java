package kontor.session;

import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import kontor.member.Member;

/** Sends a test's request as a member who is signed in. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor as(Member member) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member.id()), null, List.of()));
    }
}
