package kontor.message;

import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;
import kontor.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

/** One conversation for each pair: who may write, what is new, and what was read. */
class ConversationsModuleTests extends AnnaAndBenWrite {

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
}
