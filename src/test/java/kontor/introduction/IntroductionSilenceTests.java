package kontor.introduction;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the three cannot tell of one another (R3, N4). */
class IntroductionSilenceTests extends AnnaJonasAndRolf {

    @Test
    void puttingItAwayLooksToTheAskerLikeLettingItLie() {
        ask();
        var before = observe();

        assertThat(send(jonas, theirs() + "/dismissal")).hasStatus(303).hasRedirectedUrl("/introductions");

        assertThat(observe()).isEqualTo(before);
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Anna");
        assertThat(main(jonas, "/introductions?done=true").text()).contains("Anna Lindqvist", "Only you know");
        forward();
        assertThat(observe()).as("the comparison sees a difference").isNotEqualTo(before);
    }

    @Test
    void whatBecomesOfTheMiddlemansContactShowsToNobodyElse() {
        ask();
        var before = observe();

        contacts.remove(jonas, rolf, false);

        assertThat(main(jonas, theirs()).text()).contains("You and Rolf Kampmann are not contacts any more");
        assertThat(forward()).hasStatus(403).bodyText().contains("are not contacts any more");
        assertThat(observe()).as("but for the contact in common").isEqualTo(before);
        contacts.block(rolf, jonas);
        assertThat(get(jonas, theirs())).hasStatus(404);
        assertThat(forward()).hasStatus(404);
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Rolf");
        assertThat(observe()).isEqualTo(before);
    }

    @Test
    void aBlockBetweenTheTwoLooksToTheMiddlemanLikeAWithdrawal() {
        ask();
        send(anna, mine() + "/withdrawal");
        var withdrawn = html(jonas, theirs());
        assertThat(withdrawn).contains(OVER);
        assertThat(forward()).hasStatus(303).hasRedirectedUrl(theirs());

        ask();
        assertThat(html(jonas, theirs())).doesNotContain(OVER);
        contacts.block(rolf, anna);

        assertThat(html(jonas, theirs())).isEqualTo(withdrawn);
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Anna");
        assertThat(forward()).hasStatus(303);
        assertThat(requestsOfAnna()).isZero();
        assertThat(get(anna, mine())).hasStatus(404);
        assertThat(main(anna, "/introductions/sent").text()).doesNotContain("Rolf");
    }

    @Test
    void aBlockByTheMiddlemanLooksLikeAClosedAccount() {
        ask();

        contacts.block(jonas, anna);

        assertThat(get(anna, mine())).hasStatus(404);
        assertThat(main(anna, "/introductions/sent").text()).doesNotContain("Jonas");
        assertThat(get(jonas, theirs())).hasStatus(404);
    }

    @Test
    void aRecommendationIsHiddenWhereABlockIsAndNowhereElse() {
        ask();
        forward();

        contacts.block(rolf, jonas);
        assertThat(main(rolf, "/requests/" + anna.handle()).text()).doesNotContain("Jonas", PRAISE);
        assertThat(main(rolf, "/requests").text()).contains(TO_ROLF).doesNotContain("Jonas", PRAISE);
        assertThat(main(anna, "/requests/sent/" + rolf.handle()).text()).contains("Jonas", PRAISE);

        contacts.unblock(rolf, jonas);
        contacts.block(anna, jonas);
        assertThat(main(rolf, "/requests/" + anna.handle()).text()).contains("Jonas", PRAISE);
        assertThat(main(anna, "/requests/sent/" + rolf.handle()).text()).doesNotContain("Jonas", PRAISE);
    }

    @Test
    void ofAnIntroducerWhoIsSuspendedOrGoneThereIsNoWord() {
        ask();
        forward();

        members.suspend(jonas);
        assertThat(main(rolf, "/requests").text()).contains(TO_ROLF).doesNotContain("Jonas", PRAISE);
        members.restore(jonas);
        assertThat(main(rolf, "/requests").text()).contains(PRAISE);

        members.erase(jonas);
        assertThat(main(rolf, "/requests").text()).contains(TO_ROLF).doesNotContain("Jonas", PRAISE);
        assertThat(jdbc.sql("select count(*) from contact_request where recommendation = :praise and sender_id = :anna")
                        .param("praise", PRAISE)
                        .param("anna", anna.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** All that the asker can fetch about it, but for contacts in common and what follows from them. */
    private List<String> observe() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Integer.class)
                        .single()
                == 0);
        get(anna, "/notifications"); // what is new there is seen
        return List.of(
                        "/introductions",
                        "/introductions/sent",
                        mine(),
                        profile(jonas),
                        "/requests/sent",
                        "/contacts",
                        "/notifications")
                .stream()
                .map(path -> html(anna, path))
                .toList();
    }
}
