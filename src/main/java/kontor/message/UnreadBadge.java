package kontor.message;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;

/** Conversations with something new, in the navigation. */
@Component
class UnreadBadge implements BadgeSource {

    static final String QUERY = """
            select from participation p
            where p.member_id = :me and p.unread > 0 and p.other_id is not null
              and not exists (select from member m where m.id = p.other_id and m.suspended_at is not null)
              and not exists (select from block b where b.member_id = :me and b.other_id = p.other_id)""";

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public String query() {
        return QUERY;
    }
}
