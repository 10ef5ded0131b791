package kontor.introduction;

import org.junit.jupiter.api.Test;

import kontor.contact.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** What forwarding brings about, and what stands in its way. */
class ForwardingTests extends AnnaJonasAndRolf {

    private static final String NOT_NOW = "Just now this cannot be forwarded";

    @Test
    void whoCrossesWithARequestOfTheTargetIsAContactAtOnce() {
        ask();
        ties.ask(rolf, anna);

        assertThat(forward()).hasStatus(303);

        assertThat(contacts.between(anna, rolf)).isEqualTo(Standing.CONTACT);
        assertThat(main(anna, mine()).text()).contains("Forwarded");
    }

    @Test
    void whoHasDeclinedForGoodGetsItUnseenAndNobodyCanTell() {
        ties.ask(anna, rolf);
        requests.declineForGood(rolf, anna);
        requests.withdraw(anna, rolf);
        ask();

        assertThat(forward()).hasStatus(303);

        assertThat(main(jonas, theirs()).text()).contains("You have forwarded this");
        assertThat(main(anna, mine()).text()).contains("Forwarded");
        assertThat(main(rolf, "/requests").text()).doesNotContain("Anna");
        assertThat(main(rolf, "/requests?answer=declined").text()).contains("Anna Lindqvist", PRAISE);
    }

    @Test
    void whatStandsInTheWayIsForTheAskerToKnow() {
        ask();
        ties.ask(anna, rolf);
        assertThat(main(jonas, theirs()).text())
                .contains(NOT_NOW, "for Anna to see")
                .doesNotContain("waiting");
        assertThat(forward()).hasStatus(403).bodyText().contains(NOT_NOW);
        assertThat(main(anna, mine()).text()).contains("Your request is waiting already");

        requests.withdraw(anna, rolf);
        age("contact_request", "sent_at", "closed_at");
        assertThat(forward()).hasStatus(403).bodyText().contains(NOT_NOW);
        assertThat(main(anna, mine()).text()).contains("You can ask again from");
        assertThat(events.stream(IntroductionForwarded.class)).isEmpty();
    }

    @Test
    void itIsForwardedOnceOrWithdrawnWhateverRaces() throws Exception {
        ask();

        atOnce(12, this::forward, () -> send(anna, mine() + "/withdrawal"), () -> ties.ask(anna, rolf));

        var forwarded = main(anna, mine()).text().contains("Forwarded");
        assertThat(requestsOfAnna()).isOne();
        assertThat(events.stream(IntroductionForwarded.class)).hasSize(forwarded ? 1 : 0);
        assertThat(main(rolf, "/requests").text().contains(PRAISE)).isEqualTo(forwarded);
    }

    /** As if it had been some hours earlier, past second thoughts. */
    private void age(String table, String from, String to) {
        jdbc.sql("update " + table + " set " + from + " = " + from
                        + " - interval '5 hours' where sender_id = :anna and " + to + " is not null")
                .param("anna", anna.id())
                .update();
    }
}
