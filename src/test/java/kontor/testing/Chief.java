package kontor.testing;

import org.springframework.boot.test.context.TestComponent;

import kontor.member.Member;
import kontor.member.Members;

/** Carla Chief, whose address is {@code KONTOR_ADMIN}; there is one of her in all tests that share a database. */
@TestComponent
public class Chief {

    private final Members members;
    private final Cast cast;

    Chief(Members members, Cast cast) {
        this.members = members;
        this.cast = cast;
    }

    public synchronized Member carla() {
        return members.findByHandle("carla-chief").orElseGet(() -> cast.basic("Carla", "Chief"));
    }
}
