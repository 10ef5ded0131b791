package kontor.account;

import java.util.List;

/** Members whose address and password the sign-in page tells everybody; only the demo has some. */
public interface SignInHints {

    List<String> addresses();

    /** The password of them all. */
    String password();
}
