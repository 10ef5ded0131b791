package kontor.journey;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Looking writes nothing, but for one read mark. Triggers on all tables tell of every row that is written. */
class QuietPagesTests extends AmongMembers {

    @Autowired
    ApplicationContext beans;

    Member anna;
    Member ben;
    Member rolf;
    Visitor visitor;

    @BeforeEach
    void annaIsSignedInAndEveryRowIsWatched() {
        anna = cast.anna();
        members.protect(anna, new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.EVERYBODY, true, true));
        anna = members.find(anna.id()).orElseThrow();
        ben = cast.ben();
        rolf = cast.premium("Rolf", "Kampmann");
        ties.ask(ben, anna);
        ties.join(rolf, anna);
        ties.ask(anna, cast.basic("Eva", "Brandt"));
        write(rolf, anna, "Good morning");
        write(anna, ben, "Good morning");
        visitor = signedIn(anna);
        visitor.get("/");

        await().until(() -> count("event_publication") == 0);
        jdbc.sql("delete from outbox").update(); // what waits there is tried again now and then, whoever looks at pages
        watch();
    }

    @AfterEach
    void watchNoLonger() {
        tables().forEach(table ->
                jdbc.sql("drop trigger if exists watch on " + table).update());
        jdbc.sql("drop table written").update();
    }

    @Test
    void lookingAgainWritesNothing() {
        for (var page : MembersPages.of(anna, ben, rolf)) {
            assertThat(written(page)).as("a first look at " + page).hasSizeLessThanOrEqualTo(1);
            assertThat(written(page)).as("a second look at " + page).isEmpty();
        }
    }

    @Test
    void theFirstLookAtNewMessagesIsOneReadMark() {
        assertThat(written("/messages/" + rolf.handle())).containsExactly("participation");
    }

    @Test
    void theLastUseOfASessionIsNotedOnceAMinute() {
        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000")
                .update();

        assertThat(written("/contacts")).containsExactly("spring_session");
        assertThat(written("/contacts")).isEmpty();
    }

    @Test
    void aGuestWritesNothing() {
        var guest = new Visitor(mvc);
        for (var page : List.of("/", "/sign-in", "/sign-up", "/password-reset", "/terms", "/me/language")) {
            jdbc.sql("truncate written").update();
            assertThat(guest.get(page)).hasStatusOk();
            assertThat(tablesWritten()).as(page).isEmpty();
        }
    }

    private List<String> written(String page) {
        jdbc.sql("truncate written").update();
        assertThat(visitor.get(page)).as(page).hasStatusOk();
        writeVisits();
        return tablesWritten();
    }

    /** Visits wait for a moment to be written together. */
    private void writeVisits() {
        ReflectionTestUtils.invokeMethod(beans.getBean("visitNotes"), "write");
    }

    private List<String> tablesWritten() {
        return jdbc.sql("select table_name from written").query(String.class).list();
    }

    private void watch() {
        jdbc.sql("create table written (table_name text)").update();
        jdbc.sql("""
                create or replace function note_write() returns trigger language plpgsql as
                'begin insert into written values (tg_table_name); return null; end'""").update();
        tables().stream()
                .filter(table -> !table.equals("written"))
                .forEach(table -> jdbc.sql("create trigger watch after insert or update or delete on " + table
                                + " for each row execute function note_write()")
                        .update());
    }

    private List<String> tables() {
        return jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
