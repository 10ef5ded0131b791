package kontor.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.MessagesFrom;
import kontor.member.PersonName;
import kontor.member.Privacy;
import kontor.request.ContactRequest.State;
import kontor.request.ContactRequests;
import kontor.request.Quote;
import kontor.request.Reason;
import kontor.shared.Refused;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

@ModuleTest(extraIncludes = "shared")
@MockitoBean(types = Contacts.class)
class ConversationsModuleTests {

    @Autowired
    private Conversations conversations;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @MockitoBean
    private ContactRequests requests;

    private Member anna;
    private Member ben;

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        anna = premium("Anna", "Lindqvist");
        ben = basic("Ben", "Osei");
    }

    @Test
    void aPairHasOneConversationWhoeverWrites() {
        write(anna, ben, "Good morning");
        write(ben, anna, "Good morning to you");
        write(anna, ben, "Shall we meet?");

        assertThat(conversationsOf(anna)).isOne();
        assertThat(conversations.open(ben, anna, Long.MAX_VALUE).messages())
                .extracting(Message::mine, Message::text)
                .containsExactly(
                        tuple(false, "Good morning"),
                        tuple(true, "Good morning to you"),
                        tuple(false, "Shall we meet?"));
    }

    @Test
    void fiftyThatStartAtOnceStartOne() throws Exception {
        var bea = premium("Bea", "Stein");

        var sent = countGranted(
                i -> i % 2 == 0 ? () -> write(anna, bea, "Message " + i) : () -> write(bea, anna, "Message " + i));

        assertThat(conversationsOf(anna)).isOne();
        assertThat(messagesOf(anna) + messagesOf(bea)).isEqualTo(sent).isGreaterThanOrEqualTo(2);
    }

    @Test
    void ofFiftyAtOnceTwoAreSentBeforeTheFirstAnswer() throws Exception {
        assertThat(countGranted(i -> () -> write(anna, ben, "Message " + i))).isEqualTo(2);

        assertThat(messagesOf(anna)).isEqualTo(2);
        write(ben, anna, "One at a time, please");
        write(anna, ben, "Sorry");
        assertThat(messagesOf(anna)).isEqualTo(3);
    }

    @Test
    void theSecondMessageSubmittedTwiceIsNoThird() {
        var submission = UUID.randomUUID();
        write(anna, ben, "One");
        conversations.write(anna, ben, "Two", submission);

        assertThatNoException().isThrownBy(() -> conversations.write(anna, ben, "Two", submission));
        assertThat(messagesOf(anna)).isEqualTo(2);
    }

    @Test
    void theNoteOfARequestThatWaitsOrWasAcceptedCountsAsHavingWritten() {
        var request = request(anna, ben);
        assertThat(conversations.mayWrite(ben, anna).isGranted()).as("waiting").isTrue();

        end(request, "ACCEPTED");
        assertThat(conversations.mayWrite(ben, anna).isGranted()).as("accepted").isTrue();

        end(request, "WITHDRAWN");
        assertThat(conversations.mayWrite(ben, anna).isGranted())
                .as("withdrawn")
                .isFalse();
    }

    @Test
    void theOwnNoteDoesNotLetASenderWrite() {
        request(ben, anna);

        assertThat(conversations.mayWrite(ben, anna).planDecides()).isTrue();
    }

    @Test
    void whatTheRecipientOfARequestWritesIsAQuestionAndWhatFollowsIsTheAnswer(PublishedEvents events) {
        var request = request(ben, anna);
        asks(ben, anna, request);

        write(anna, ben, "Which fair do you mean?");
        write(ben, anna, "The one in Bremen.");

        assertThat(events.ofType(QuestionAsked.class)).containsExactly(new QuestionAsked(anna.id(), ben.id()));
        assertThat(events.ofType(QuestionAnswered.class)).containsExactly(new QuestionAnswered(ben.id(), anna.id()));
        assertThat(events.ofType(MessageSent.class)).isEmpty();
        verify(requests, times(2)).prolong(ben, anna);
        assertThat(conversations.open(anna, ben, Long.MAX_VALUE).messages())
                .extracting(Message::about)
                .containsExactly(request, request);
    }

    @Test
    void withoutAQuestionASendersMessageIsNoAnswer(PublishedEvents events) {
        asks(anna, ben, request(anna, ben));

        write(anna, ben, "May I add something?");

        assertThat(events.ofType(MessageSent.class)).hasSize(1);
        assertThat(events.ofType(QuestionAnswered.class)).isEmpty();
        verify(requests, never()).prolong(any(), any());
    }

    @Test
    void afterADeclineAnAnswerIsQuiet(PublishedEvents events) {
        asks(ben, anna, request(ben, anna));
        write(anna, ben, "Which fair do you mean?");
        when(requests.hasDeclined(anna, ben)).thenReturn(true);

        write(ben, anna, "The one in Bremen.");

        assertThat(conversations.countUnread(anna)).isZero();
        assertThat(events.ofType(QuestionAnswered.class)).isEmpty();
        verify(requests, times(2)).prolong(ben, anna);
    }

    @Test
    void whatIsReadIsShownWhereBothShowIt() {
        showReadMarks(anna, ben);
        write(anna, ben, "One");
        assertThat(conversations.open(anna, ben, Long.MAX_VALUE).lastRead()).isNull();

        conversations.open(ben, anna, Long.MAX_VALUE);
        write(anna, ben, "Two");

        var seen = conversations.open(anna, ben, Long.MAX_VALUE);
        assertThat(seen.lastRead()).isEqualTo(seen.oldest().id());
    }

    @Test
    void whatIsReadIsNotKeptOfAMemberWhoDoesNotShowIt() {
        showReadMarks(anna);
        write(anna, ben, "One");
        conversations.open(ben, anna, Long.MAX_VALUE);
        showReadMarks(ben);

        assertThat(conversations.open(anna, ben, Long.MAX_VALUE).lastRead()).isNull();
    }

    @Test
    void aFormSubmittedFiftyTimesAtOnceIsOneMessage() throws Exception {
        var submission = UUID.randomUUID();

        countGranted(i -> () -> conversations.write(anna, ben, "Hello", submission));

        assertThat(messagesOf(anna)).isOne();
        assertThat(conversations.list(ben, ConversationList.Place.START).entries())
                .singleElement()
                .extracting(ConversationList.Entry::unread)
                .isEqualTo(1);
    }

    @Test
    void startsAtOnceDoNotExceedWhatThePlanIncludes() throws Exception {
        var others = IntStream.range(0, 50).mapToObj(i -> basic("Cem", "Acar")).toList();

        var started = countGranted(i -> () -> write(anna, others.get(i), "Hello"));

        assertThat(started).isEqualTo(20);
        assertThat(conversationsOf(anna)).isEqualTo(20);
        assertThat(conversations.mayWrite(anna, others.get(0)).isGranted()
                        && conversations.mayWrite(anna, ben).isGranted())
                .isFalse();
    }

    @Test
    void basicIsRefusedToStartAndNothingIsStored() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> write(ben, anna, "Hello"))
                .satisfies(
                        refused -> assertThat(refused.verdict().planDecides()).isTrue());
        assertThat(conversationsOf(ben)).isZero();
    }

    @Test
    void basicAnswersWhereSomebodyHasWritten() {
        write(anna, ben, "Hello");

        assertThat(conversations.mayWrite(ben, anna).isGranted()).isTrue();
        write(ben, anna, "Hello, Anna");

        assertThat(messagesOf(ben)).isOne();
    }

    @Test
    void whatIsNewCountsUntilItIsOpened(PublishedEvents events) {
        write(anna, ben, "One");
        write(anna, ben, "Two");

        assertThat(conversations.countUnread(ben)).isOne();
        assertThat(conversations.countUnread(anna)).isZero();
        assertThat(events.ofType(MessageSent.class))
                .containsOnly(new MessageSent(anna.id(), ben.id(), false))
                .hasSize(2);

        conversations.open(ben, anna, Long.MAX_VALUE);

        assertThat(conversations.countUnread(ben)).isZero();
    }

    @Test
    void afterADeclineAMessageArrivesQuietly(PublishedEvents events) {
        when(requests.hasDeclined(ben, anna)).thenReturn(true);

        write(anna, ben, "Hello");

        assertThat(conversations.countUnread(ben)).isZero();
        assertThat(conversations.open(ben, anna, Long.MAX_VALUE).messages()).hasSize(1);
        assertThat(events.ofType(MessageSent.class)).containsExactly(new MessageSent(anna.id(), ben.id(), true));
    }

    @Test
    void aLongConversationIsReadInStretches() {
        IntStream.rangeClosed(1, 51)
                .forEach(i -> write(i % 2 == 0 ? ben : anna, i % 2 == 0 ? anna : ben, "Message " + i));

        var newest = conversations.open(ben, anna, Long.MAX_VALUE);
        var older = conversations.open(ben, anna, newest.oldest().id());

        assertThat(newest.messages())
                .hasSize(50)
                .last()
                .extracting(Message::text)
                .isEqualTo("Message 51");
        assertThat(newest.hasOlder()).isTrue();
        assertThat(older.messages()).extracting(Message::text).containsExactly("Message 1");
        assertThat(older.hasOlder()).isFalse();
    }

    @Test
    void theListGoesOnWhereItEnded() {
        var writers =
                IntStream.range(0, 26).mapToObj(i -> premium("Dora", "Falk")).toList();
        writers.forEach(writer -> write(writer, ben, "Hello"));

        var first = conversations.list(ben, ConversationList.Place.START);
        var second = conversations.list(ben, first.end());

        assertThat(first.entries()).hasSize(25);
        assertThat(otherIn(first.entries().get(0))).isEqualTo(writers.get(25).id());
        assertThat(first.hasMore()).isTrue();
        assertThat(second.entries())
                .singleElement()
                .extracting(ConversationsModuleTests::otherIn)
                .isEqualTo(writers.get(0).id());
        assertThat(second.hasMore()).isFalse();
    }

    /** As far as this module is told. */
    private void asks(Member sender, Member recipient, Long request) {
        when(requests.quotes(sender, recipient)).thenReturn(List.of(quote(request, true)));
        when(requests.quotes(recipient, sender)).thenReturn(List.of(quote(request, false)));
    }

    private static Quote quote(Long request, boolean mine) {
        return new Quote(request, mine, Reason.MET, "We met in Bremen.", State.WAITING, false, Instant.now());
    }

    private Long request(Member sender, Member recipient) {
        return jdbc.sql("""
                        insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at)
                        values (:sender, :recipient, 'MET', 'hello', now(), now() + interval '1 day') returning id""")
                .param("sender", sender.id())
                .param("recipient", recipient.id())
                .query(Long.class)
                .single();
    }

    private void end(Long request, String state) {
        jdbc.sql("update contact_request set state = :state, closed_at = now() where id = :request")
                .param("state", state)
                .param("request", request)
                .update();
    }

    private void showReadMarks(Member... some) {
        for (var member : some)
            members.protect(member, new Privacy(ContactListVisibility.CONTACTS, MessagesFrom.EVERYBODY, true, true));
        anna = members.find(anna.id()).orElseThrow();
        ben = members.find(ben.id()).orElseThrow();
    }

    private static Long otherIn(ConversationList.Entry entry) {
        return Objects.requireNonNull(entry.other()).id();
    }

    private void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }

    /** Does fifty things at once, and answers how many were not refused. */
    private static int countGranted(IntFunction<Runnable> what) throws Exception {
        var threads = Executors.newFixedThreadPool(50);
        try {
            var granted = 0;
            for (var done : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> tried(what.apply(i))).toList())) granted += done.get() ? 1 : 0;
            return granted;
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Boolean> tried(Runnable what) {
        return () -> {
            try {
                what.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }

    private Member premium(String first, String last) {
        var member = basic(first, last);
        members.grantPremiumUntil(member, Instant.now().plus(Duration.ofDays(30)));
        return members.find(member.id()).orElseThrow();
    }

    private Member basic(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.CONTACTS, Locale.ENGLISH);
    }

    private int conversationsOf(Member starter) {
        return count("select count(*) from conversation where :member in (starter_id, reader_id)", starter);
    }

    private int messagesOf(Member sender) {
        return count("select count(*) from message where sender_id = :member", sender);
    }

    private int count(String sql, Member member) {
        return jdbc.sql(sql).param("member", member.id()).query(Integer.class).single();
    }
}
