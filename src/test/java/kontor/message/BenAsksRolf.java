package kontor.message;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;

import kontor.member.Member;
import kontor.request.Reason;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Ben has asked Rolf, and both are Basic. */
abstract class BenAsksRolf extends AmongMembers {

    static final String NOTE = "We met at the fair in Bremen.";

    static final String QUESTION = "At which of the two stands?";

    static final String ANSWER = "At the one with the draught.";

    Member ben;
    Member rolf;
    Visitor sender;
    Visitor recipient;

    @BeforeEach
    void benHasAskedRolf() {
        ben = cast.ben();
        rolf = cast.basic("Rolf", "Kampmann");
        ties.ask(ben, rolf, Reason.MET, NOTE);
        sender = signedIn(ben);
        recipient = signedIn(rolf);
    }

    void ask() {
        assertThat(conversations.ask(rolf, ben, QUESTION, UUID.randomUUID())).isTrue();
    }

    String question() {
        return received() + "/question";
    }

    String received() {
        return "/requests/" + ben.handle();
    }

    int messages() {
        return jdbc.sql("select count(*) from message where sender_id in (:ben, :rolf)")
                .param("ben", ben.id())
                .param("rolf", rolf.id())
                .query(Integer.class)
                .single();
    }
}
