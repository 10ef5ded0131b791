package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionOperations;

import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;

/** Anna, who hosts meetings, and Ben, who comes to them. */
@AppTest
@ExtendWith(PublishedEventsExtension.class)
abstract class AnnaHosts {

    @Autowired
    Meetings meetings;

    @Autowired
    Replies replies;

    @Autowired
    Members members;

    @Autowired
    Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    Member anna;
    Member ben;
    private Instant start;

    @BeforeEach
    void annaHostsAndBenComes() {
        anna = cast.anna();
        ben = cast.ben();
        start = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(10));
    }

    <T> List<T> atOnce(List<Callable<T>> things) throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        var patience = pool.getConnectionTimeout();
        var threads = Executors.newFixedThreadPool(things.size());
        try {
            pool.setConnectionTimeout(60_000); // they share a few connections
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(things)) results.add(done.get());
            return results;
        } finally {
            pool.setConnectionTimeout(patience);
            threads.shutdown();
        }
    }

    String create(String title, @Nullable Integer capacity) {
        return meetings.create(anna, draft(title, capacity));
    }

    MeetingDraft draft(String title, @Nullable Integer capacity) {
        return draft(title, capacity, GuestList.MEMBERS);
    }

    MeetingDraft draft(String title, @Nullable Integer capacity, GuestList guestList) {
        return new MeetingDraft(
                title,
                "",
                start,
                start.plus(Duration.ofHours(2)),
                ZoneId.of("Europe/Berlin"),
                "Bremen",
                capacity,
                null,
                guestList,
                false);
    }

    Reply reply(Member member, String slug) {
        var reply = meetings.find(member, slug).reply();
        if (reply == null) throw new AssertionError(member.handle() + " has not answered " + slug);
        return reply;
    }

    Long id(String slug) {
        return jdbc.sql("select id from meeting where slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }
}
