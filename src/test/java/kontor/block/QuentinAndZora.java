package kontor.block;

import org.junit.jupiter.api.BeforeEach;

import kontor.member.Member;
import kontor.testing.AmongMembers;

/** Two contacts who have written to each other, and their common friend. */
abstract class QuentinAndZora extends AmongMembers {

    Member quentin;
    Member zora;
    Member friend;

    @BeforeEach
    void theTwoAreContactsAndHaveWritten() {
        quentin = cast.premium("Quentin", "Quill");
        zora = cast.premium("Zora", "Zettel");
        friend = cast.premium("Mutual", "Friend");
        ties.join(quentin, zora);
        ties.join(quentin, friend);
        ties.join(zora, friend);
        write(quentin, zora, "Good morning from Quentin");
        write(zora, quentin, "Good morning from Zora");
    }
}
