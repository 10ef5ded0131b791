package kontor.guideline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.Members;

/** The front door to guidelines (E1). */
@Service
@Transactional
public class Guidelines {

    private final Members members;

    Guidelines(Members members) {
        this.members = members;
    }

    /** The member's guideline as it is now, for whoever decides by it; an empty one where none is stated. */
    @Transactional(readOnly = true)
    public Guideline of(Member member) {
        return members.find(member.id()).map(Guideline::of).orElse(Guideline.NONE);
    }

    /** Puts this in the place of what the member stated before; an empty one states nothing any more. */
    public void state(Member member, Guideline guideline) {
        members.stateGuideline(member, guideline.text(), guideline.encounters());
    }
}
