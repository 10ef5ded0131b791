package kontor.request;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;

/** Requests that wait for my answer, in the navigation. */
@Component
class UnansweredBadge implements BadgeSource {

    /** Those that wait for a meeting have their answer for now (E1). */
    static final String QUERY = """
            select from contact_request r
            where r.recipient_id = :me and r.state = 'WAITING' and r.declined_at is null and r.expires_at > :now
              and (r.encounters_wanted is null or r.met_at is not null)
              and not exists (select from member s where s.id = r.sender_id and s.suspended_at is not null)""";

    @Override
    public String place() {
        return "requests";
    }

    @Override
    public String query() {
        return QUERY;
    }
}
