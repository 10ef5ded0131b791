package kontor.message;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;

/** Conversations with something new, in the navigation. */
@Component
class UnreadBadge implements BadgeSource {

    static final String QUERY = """
            select count(*) from participation p join member m on m.id = p.other_id
            where p.member_id = :me and p.unread > 0 and m.suspended_at is null
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)""";

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public String query() {
        return QUERY;
    }
}
