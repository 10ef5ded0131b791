package kontor.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import kontor.member.Member;
import kontor.shared.Refused;
import kontor.testing.Html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditLogTests extends AtTheDesk {

    @Autowired
    private Administration administration;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set details = 'nothing happened'",
                "update audit_entry set actor_id = 1 where false",
                "delete from audit_entry",
                "delete from audit_entry where details = 'never there'",
                "truncate audit_entry",
                "truncate audit_entry restart identity cascade"
            })
    void theDatabaseRefusesToChangeWhatWasNoted(String statement) {
        administration.suspend(carla, ben, "Spam");
        var before = count();

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the audit log is only added to");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void notesWhoDidWhatToWhomAndWhy() {
        administration.suspend(carla, ben, "Spam");

        var entry = trail.find(Optional.of(ben), Long.MAX_VALUE).items().get(0);

        assertThat(entry.actor().name()).isEqualTo("Carla Chief");
        assertThat(requireNonNull(entry.member()).handle()).isEqualTo(ben.handle());
        assertThat(entry.deed()).isEqualTo(Deed.MEMBER_SUSPENDED);
        assertThat(entry.details()).isEqualTo("Spam");
    }

    @Test
    void repeatingADeedIsNotNotedAgain() {
        administration.suspend(carla, ben, "Spam");
        administration.suspend(carla, ben, "Once more");
        administration.restore(carla, ben, "");
        administration.restore(carla, ben, "");

        assertThat(deedsOf(ben)).containsExactly(Deed.MEMBER_RESTORED, Deed.MEMBER_SUSPENDED);
    }

    @Test
    void whatIsRefusedIsNotNoted() {
        assertThatThrownBy(() -> administration.suspend(carla, carla, "Enough")).isInstanceOf(Refused.class);

        assertThat(deedsOf(carla)).doesNotContain(Deed.MEMBER_SUSPENDED);
    }

    @Test
    void nothingIsNotedOutsideTheTransactionThatDidIt() {
        assertThatThrownBy(() -> log.note(carla, Deed.TEXT_EDITED, "/terms"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aMemberWhoIsGoneIsANumber() {
        administration.suspend(carla, ben, "Spam");
        jdbc.sql("delete from member where id = :id").param("id", ben.id()).update();

        var entry = trail.find(Optional.of(carla), Long.MAX_VALUE).items().get(0);

        assertThat(requireNonNull(entry.member()).name()).isNull();
        assertThat(requireNonNull(entry.member()).handle()).isNull();
        var page = Html.page(desk.get(carla, "/admin/audit?member=carla-chief"));
        assertThat(page.select("main ol li").eachText().get(0))
                .contains("former member " + ben.id(), "Spam")
                .doesNotContain("Ben");
    }

    @Test
    void showsEachEntryOnceOnItsPages() {
        IntStream.range(0, 60).forEach(number -> administration.endSessions(carla, ben));

        var first = trail.find(Optional.of(ben), Long.MAX_VALUE);
        var second = trail.find(Optional.of(ben), requireNonNull(first.before()));

        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(10);
        assertThat(second.before()).isNull();
        assertThat(second.items().get(0).number())
                .isLessThan(first.items().get(49).number());
    }

    private List<Deed> deedsOf(Member member) {
        return trail.find(Optional.of(member), Long.MAX_VALUE).items().stream()
                .filter(entry -> entry.member() != null)
                .filter(entry -> requireNonNull(entry.member()).number() == member.id())
                .map(AuditEntry::deed)
                .toList();
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
