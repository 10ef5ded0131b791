package kontor.block;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

import static java.util.function.Predicate.not;

/**
 * The front door to blocks, which {@code contact} puts up and lifts: between two members with a block there is no contact
 * and no open request (N4). A query that lists or counts members leaves blocked ones out with
 * {@code not exists (select from block b where b.member_id = :me and b.other_id = m.id)}, in both directions alike.
 */
@Service
@Transactional
public class Blocks {

    private static final int SHOWN = 500;

    private final BlockRepository blocks;
    private final UnblockedMembers members;
    private final Clock clock;

    Blocks(BlockRepository blocks, UnblockedMembers members, Clock clock) {
        this.blocks = blocks;
        this.members = members;
        this.clock = clock;
    }

    /** Whether one of the two has blocked the other; which of them, nobody is told. */
    @Transactional(readOnly = true)
    public boolean between(Member one, Member other) {
        return blocks.exists(one, other);
    }

    /** The member of that handle whom I may block, or have blocked: anybody but who has blocked me (404). */
    @Transactional(readOnly = true)
    public Optional<Member> find(Member me, String handle) {
        return members.findPastOthersBlocks(me.id(), handle).filter(not(Member::isSuspended));
    }

    /** Answers whether that is new. {@code Contacts.block} decides on it, and ends what is between the two. */
    public boolean add(Member me, Member other) {
        if (blocks.isMine(me, other)) return false;

        blocks.add(me, other, clock.instant());
        return true;
    }

    /** Answers whether the two see each other again; they do not while the other blocks too. */
    public boolean lift(Member me, Member other) {
        blocks.giveUp(me, other);
        return blocks.removeUnwanted(me, other);
    }

    /** Whom I have blocked, the latest first, as many as a page bears. */
    @Transactional(readOnly = true)
    List<BlockedMember> of(Member me) {
        return blocks.findMine(me, SHOWN);
    }
}
