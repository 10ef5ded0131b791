package kontor.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.util.Comparator.comparing;

/** Who sees what of me since when, and what I see of whom (D2): by the other's name, page by page. */
@Service
@Transactional(readOnly = true)
class ReleaseList {

    static final int PAGE = 20;

    /** What I have released; and what is released to me. */
    enum Side {
        BY_ME("owner_id", "viewer_id"),
        TO_ME("viewer_id", "owner_id");

        private final String mine;
        private final String others;

        Side(String mine, String others) {
            this.mine = mine;
            this.others = others;
        }

        private String sql() {
            return """
                    with page as (
                        select p.* from member p
                        where exists (select from release x where x.%1$s = :me and x.%2$s = p.id)
                          and p.suspended_at is null
                          and not exists (select from block b where b.member_id = :me and b.other_id = p.id)
                          and (:after = '' or (p.last_name, p.first_name, p.id)
                               > (select a.last_name, a.first_name, a.id from member a where a.handle = :after))
                        order by p.last_name, p.first_name, p.id limit :limit)
                    select %3$s, r.detail, d.value, r.since, r.with_contact
                    from page m
                    join release r on r.%1$s = :me and r.%2$s = m.id
                    join contact_detail d on d.member_id = r.owner_id and d.detail = r.detail
                    order by m.last_name, m.first_name, m.id""".formatted(mine, others, MemberCard.COLUMNS);
        }
    }

    private final JdbcClient jdbc;

    ReleaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the handle after which the page begins; empty for the first */
    Page of(Member me, Side side, String after) {
        var entries = new LinkedHashMap<Long, Entry>();
        jdbc.sql(side.sql())
                .param("me", me.id())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, number) -> new Row(
                        MemberCard.ROW.mapRow(row, number),
                        new Released(
                                new Item(Detail.valueOf(row.getString("detail")), row.getString("value")),
                                row.getTimestamp("since").toInstant(),
                                row.getBoolean("with_contact"))))
                .list()
                .forEach(row -> entries.computeIfAbsent(row.member().id(), id -> new Entry(row.member()))
                        .add(row.released()));
        return Page.of(List.copyOf(entries.values()));
    }

    private record Row(MemberCard member, Released released) {}

    /**
     * One item, released to one member.
     *
     * @param withContact whether it came with becoming contacts
     */
    record Released(Item item, Instant since, boolean withContact) {}

    /** Another member and the items that are released between us, in one direction. */
    record Entry(MemberCard member, List<Released> items) {

        Entry(MemberCard member) {
            this(member, new ArrayList<>());
        }

        private void add(Released released) {
            items.add(released);
            items.sort(comparing(one -> one.item().detail()));
        }
    }

    /** @param after the handle after which the next page begins; null on the last */
    record Page(List<Entry> items, @Nullable String after) {

        static Page of(List<Entry> found) {
            return found.size() <= PAGE
                    ? new Page(found, null)
                    : new Page(
                            found.subList(0, PAGE), found.get(PAGE - 1).member().handle());
        }
    }
}
