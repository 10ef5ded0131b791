package kontor.map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** Draws a member's network: as much as a picture bears, and a page of the table with all of it. */
@Service
@Transactional(readOnly = true)
class Networks {

    private static final int WIDE = 150;
    private static final int NARROW = 40;
    private static final int COMMUNITIES = 24;
    private static final int LINES = 500;

    private final ContactRepository contacts;

    Networks(ContactRepository contacts) {
        this.contacts = contacts;
    }

    Network of(Member me, Grouping grouping, int page) {
        var all = contacts.find(me, grouping);
        var communities = Community.of(all);
        var wide = Selection.of(communities, COMMUNITIES, WIDE);
        var ties = contacts.ties(wide.contacts(), LINES);
        return new Network(
                grouping,
                all.size(),
                communities.stream().filter(Community::isNamed).count(),
                all.stream().mapToInt(Contact::mutual).sum() / 2,
                wide.contacts().size(),
                Wheel.of(wide, ties),
                Ladder.of(Selection.of(wide.communities(), COMMUNITIES, NARROW), ties),
                Table.of(communities, page));
    }
}
