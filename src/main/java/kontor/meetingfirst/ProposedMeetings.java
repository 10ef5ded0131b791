package kontor.meetingfirst;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that a recipient has ticked for the sender of a request (E1). */
@Component
class ProposedMeetings {

    private final JdbcClient jdbc;

    ProposedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these in the place of those ticked before. */
    void put(Long request, Collection<Long> meetings) {
        jdbc.sql("delete from proposed_meeting where request_id = :request")
                .param("request", request)
                .update();
        meetings.forEach(meeting -> jdbc.sql("insert into proposed_meeting values (:request, :meeting)")
                .param("request", request)
                .param("meeting", meeting)
                .update());
    }

    List<Long> of(Long request) {
        return jdbc.sql("select meeting_id from proposed_meeting where request_id = :request")
                .param("request", request)
                .query(Long.class)
                .list();
    }
}
