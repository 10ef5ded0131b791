package kontor.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.request.Expectation.Deed;
import kontor.request.Expectation.Kind;
import kontor.shared.NotFound;
import kontor.shared.Refused;
import kontor.testing.ModuleTest;

import static kontor.testing.Ties.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever three members do, one after the other or all at once, ends in what the rules allow (R2 to R6). */
@ModuleTest(extraIncludes = "shared")
class ContactRequestsPropertyTests {

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private RequestPages pages;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private List<Member> people = List.of();

    @BeforeTry
    void threeMembersJoin() throws Exception {
        if (contacts == null) new TestContextManager(getClass()).prepareTestInstance(this);
        people = List.of(join("Anna"), join("Ben"), join("Clara"));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatHoldsAfterEachDeedIsWhatTheRulesSay(@ForAll("deeds") List<Deed> deeds) {
        var expected = new Expectation();
        for (var deed : deeds) {
            if (expected.isHidden(deed)) continue; // the page is 404 (N4)
            var outcome = outcomeOf(() -> act(deed));
            assertThat(outcome).as("outcome of %s", deed).isEqualTo(expected.after(deed));
            for (var one = 0; one < people.size(); one++)
                for (var other = 0; other < people.size(); other++) if (one != other) compare(one, other, expected);
        }
        assertThat(broken()).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void whateverHappensAtOnceEndsInAValidState(@ForAll("deeds") List<Deed> deeds) throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (var done : pool.invokeAll(deeds.stream()
                    .filter(deed -> deed.kind() != Kind.BLOCK)
                    .<Callable<String>>map(deed -> () -> outcomeOf(() -> act(deed)))
                    .toList())) done.get();
        } finally {
            pool.shutdown();
        }
        assertThat(broken()).isEmpty();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var pair = Arbitraries.of(
                List.of(List.of(0, 1), List.of(1, 0), List.of(0, 2), List.of(2, 0), List.of(1, 2), List.of(2, 1)));
        return Combinators.combine(Arbitraries.of(Kind.class), pair)
                .as((kind, two) -> new Deed(kind, two.get(0), two.get(1)))
                .list()
                .ofMinSize(4)
                .ofMaxSize(25);
    }

    /** The one who acts comes first; of a request from the other the one who acts is the recipient. */
    private boolean act(Deed deed) {
        var me = people.get(deed.me());
        var other = people.get(deed.other());
        return switch (deed.kind()) {
            case ASK -> {
                requests.send(me, other, DRAFT);
                yield true;
            }
            case ACCEPT -> requests.accept(me, other);
            case DECLINE -> requests.decline(me, other);
            case DECLINE_FOR_GOOD -> requests.declineForGood(me, other);
            case QUESTION -> requests.ask(me, other);
            case MEET_FIRST -> meetingFirstRequests.meetFirst(me, other, List.of());
            case WITHDRAW -> requests.withdraw(me, other);
            case REMOVE -> {
                contacts.remove(me, other, false);
                yield true;
            }
            case BLOCK -> {
                contacts.block(me, other);
                yield true;
            }
        };
    }

    private static String outcomeOf(Supplier<Boolean> deed) {
        try {
            return deed.get().toString();
        } catch (NotFound e) {
            return "not found";
        } catch (Refused e) {
            return "refused";
        }
    }

    /** Both sides, and what the sender sees of the request to the other (R3). */
    private void compare(int me, int other, Expectation expected) {
        var one = people.get(me);
        var two = people.get(other);
        assertThat(contacts.between(one, two)).isEqualTo(expected.standing(me, other));
        assertThat(sendersState(one, two)).isEqualTo(expected.sendersState(me, other));
        assertThat(isListed(one, two, false)).isEqualTo(expected.isListed(me, other, false));
        assertThat(isListed(one, two, true)).isEqualTo(expected.isListed(me, other, true));
    }

    private String sendersState(Member sender, Member recipient) {
        try {
            return pages.sent(sender, recipient).state().name();
        } catch (NotFound e) {
            return "none";
        }
    }

    private boolean isListed(Member recipient, Member sender, boolean declined) {
        return pages.received(recipient, declined, Sent.before(null)).items().stream()
                .anyMatch(request -> request.sender().id().equals(sender.id()));
    }

    /** What may never be in the tables, for these three. */
    private List<String> broken() {
        var broken = new ArrayList<String>();
        var ids = people.stream().map(Member::id).toList();
        find(broken, ids, "half a contact", """
                select count(*) from contact c where c.member_id in (:ids)
                  and not exists (select from contact d where d.member_id = c.other_id and d.other_id = c.member_id)""");
        find(broken, ids, "a contact who still waits", """
                select count(*) from contact_request r join contact c on c.member_id = r.sender_id
                  and c.other_id = r.recipient_id where r.state = 'WAITING' and r.sender_id in (:ids)""");
        find(broken, ids, "two that wait", """
                select count(*) from contact_request r join contact_request s on s.sender_id = r.recipient_id
                  and s.recipient_id = r.sender_id and s.state = 'WAITING'
                where r.state = 'WAITING' and r.sender_id in (:ids)""");
        return broken;
    }

    private void find(List<String> broken, List<Long> ids, String what, String sql) {
        var count = jdbc.sql(sql).param("ids", ids).query(Long.class).single();
        if (count > 0) broken.add(what);
    }

    private Member join(String first) {
        return members.join(new PersonName(first, "Osei"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }
}
