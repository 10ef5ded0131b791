package kontor.member;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who looks at a page; {@code session} does. */
public interface Viewer {

    /** Who is signed in; empty for a guest. */
    Optional<Member> in(HttpServletRequest request);
}
