package kontor.block;

import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.PrivacyPart;

/** Whom I have blocked, on the page of privacy. */
@Component
class BlockedMembers implements PrivacyPart {

    private final Blocks blocks;

    BlockedMembers(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public String template() {
        return "block/_privacy";
    }

    @Override
    public Object content(Member me) {
        return blocks.of(me);
    }
}
