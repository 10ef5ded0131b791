package kontor.typing;

import java.util.List;

import kontor.member.MemberCard;

/** What is offered while somebody types: members and companies. */
record Suggestion(List<MemberCard> members, List<String> companies) {

    static final Suggestion NONE = new Suggestion(List.of(), List.of());

    public boolean isEmpty() {
        return members.isEmpty() && companies.isEmpty();
    }
}
