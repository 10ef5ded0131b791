package kontor.session;

import org.springframework.security.core.AuthenticationException;

/** There is nothing for guests here: leads to sign-in, and from there back. */
public class SignInFirst extends AuthenticationException {

    public SignInFirst() {
        super("nobody is signed in");
    }
}
