package kontor.search;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.membership.Memberships;

/** Everybody by name, or whom a search finds. The plan says how many hits are shown, own contacts not counted (M2). */
@Service
@Transactional(readOnly = true)
class Directory {

    private static final int PAGE = 25;

    private static final int COUNTED = 1_000;

    private final MemberIndex index;
    private final Memberships memberships;

    Directory(MemberIndex index, Memberships memberships) {
        this.index = index;
        this.memberships = memberships;
    }

    /** A page of the hits; the first or last one where the number is beyond them. */
    Hits find(Member me, Query query, int page) {
        if (query.isTooLong()) return Hits.NONE;

        var patterns = query.patterns();
        var limit = memberships.rightsOf(me).searchHits();
        var found = index.countOthers(me, patterns, (long) limit + COUNTED + 1);
        var shown = (int) Math.min(found, limit);
        var pages = Math.max(1, (shown + PAGE - 1) / PAGE);
        var current = Math.max(1, Math.min(page, pages));
        var contacts = current == 1 ? index.contacts(me, patterns, PAGE + 1) : List.<MemberCard>of();
        return new Hits(
                contacts.subList(0, Math.min(PAGE, contacts.size())),
                contacts.size() > PAGE,
                others(me, patterns, shown, (current - 1) * PAGE),
                current,
                pages,
                shown,
                found - shown);
    }

    private List<MemberCard> others(Member me, List<String> patterns, int shown, int offset) {
        return shown == 0 ? List.of() : index.others(me, patterns, Math.min(PAGE, shown - offset), offset);
    }
}
