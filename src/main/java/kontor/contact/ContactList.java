package kontor.contact;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.MemberCard;

/** A member's contacts by name, page by page. */
@Service
@Transactional(readOnly = true)
class ContactList {

    private static final int PAGE = 50;

    private final Ties ties;

    ContactList(Ties ties) {
        this.ties = ties;
    }

    Page of(Member me, Optional<Member> after) {
        var found = ties.of(
                me,
                after.map(Member::lastName).orElse(""),
                after.map(Member::firstName).orElse(""),
                after.map(Member::id).orElse(0L),
                Limit.of(PAGE + 1));
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).handle());
    }

    /** @param after the handle after which the next page begins; null on the last */
    record Page(List<MemberCard> items, @Nullable String after) {}
}
