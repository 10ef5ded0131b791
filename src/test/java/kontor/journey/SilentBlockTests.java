package kontor.journey;

import org.junit.jupiter.api.Test;

import static kontor.journey.Differences.differences;
import static org.assertj.core.api.Assertions.assertThat;

/** N4: what a sender sees is the same whether the recipient blocked the sender or closed the account. */
class SilentBlockTests extends SilentWorlds {

    @Test
    void aBlockLooksLikeAClosedAccount() {
        var closed = asked(NOTHING, SilentWorlds::close);
        var blocked = asked(NOTHING, world -> world.contacts.block(world.recipient, world.sender));

        assertThat(differences(closed, blocked)).isEmpty();
    }

    @Test
    void aBlockBetweenContactsLooksLikeAClosedAccount() {
        var closed = asked(world -> world.answer("acceptance"), SilentWorlds::close);
        var blocked = asked(
                world -> world.answer("acceptance"), world -> world.contacts.block(world.recipient, world.sender));

        assertThat(differences(closed, blocked)).isEmpty();
    }
}
