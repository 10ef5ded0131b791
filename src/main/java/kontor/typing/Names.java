package kontor.typing;

import java.util.List;

import kontor.member.MemberCard;

/** What is offered while somebody types: members and companies. */
record Names(List<MemberCard> members, List<String> companies) {

    static final Names NONE = new Names(List.of(), List.of());
}
