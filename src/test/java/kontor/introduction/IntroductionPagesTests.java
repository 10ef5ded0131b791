package kontor.introduction;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.ContactRequestSent;
import kontor.contact.Contacts;
import kontor.contact.Standing;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Anna asks Jonas to introduce her to Rolf. */
@AppTest
@RecordApplicationEvents
class IntroductionPagesTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    private static final String TO_JONAS = "You know the harbour, and Rolf.";
    private static final String TO_ROLF = "I am looking for somebody who knows rail freight.";
    private static final String PRAISE = "Anna asks the best questions of all.";
    private static final String NOT_NOW = "Just now this cannot be forwarded";
    private static final String OVER = "no longer open";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Member anna;
    private Member jonas;
    private Member rolf;

    @BeforeEach
    void jonasWhoIsBasicKnowsBoth() {
        anna = cast.anna();
        jonas = cast.basic("Jonas", "Petersen");
        rolf = cast.basic("Rolf", "Kampmann");
        become(anna, jonas);
        become(jonas, rolf);
    }

    @Test
    void aRequestGoesOnWithTheWordsOfWhoeverIntroduces() {
        assertThat(main(anna, profile(rolf))
                        .select("a[href^=" + profile(rolf) + "/introduction]")
                        .text())
                .isEqualTo("Ask Jonas Petersen for an introduction");

        assertThat(ask()).hasStatus(303).hasRedirectedUrl(mine());

        assertThat(events.stream(IntroductionAsked.class))
                .containsExactly(new IntroductionAsked(anna.id(), jonas.id(), rolf.id()));
        assertThat(main(anna, mine()).text()).contains("Asked, and waiting", TO_JONAS, TO_ROLF);
        assertThat(main(anna, "/introductions/sent").text()).contains("Jonas Petersen", "Rolf Kampmann");
        assertThat(main(anna, profile(rolf)).text()).contains("My introduction");
        assertThat(main(jonas, "/introductions").text()).contains("Anna Lindqvist", "Rolf Kampmann", TO_JONAS);
        assertThat(contacts.between(anna, rolf)).isEqualTo(Standing.NONE);

        assertThat(forward()).hasStatus(303).hasRedirectedUrl(theirs());

        assertThat(events.stream(IntroductionForwarded.class))
                .containsExactly(new IntroductionForwarded(anna.id(), jonas.id(), rolf.id()));
        assertThat(events.stream(ContactRequestSent.class))
                .contains(new ContactRequestSent(anna.id(), rolf.id(), jonas.id()));
        for (var page : List.of("/requests", "/requests/" + anna.handle()))
            assertThat(main(rolf, page).text())
                    .containsSubsequence("Introduced by Jonas Petersen", PRAISE, TO_ROLF)
                    .doesNotContain(TO_JONAS);
        assertThat(main(anna, "/requests/sent/" + rolf.handle()).text())
                .containsSubsequence("Introduced by Jonas Petersen", PRAISE, TO_ROLF);
        assertThat(main(anna, mine()).text()).contains("Forwarded", PRAISE);
        assertThat(main(jonas, theirs()).text()).contains("You have forwarded this", PRAISE);
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Anna");
        assertThat(main(jonas, "/introductions?done=true").text()).contains("Anna Lindqvist", "Forwarded on");
    }

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
    void whatStandsInTheWayIsForTheAskerToKnow() {
        ask();
        requests.send(anna, rolf, DRAFT);
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

    @Test
    void whoCrossesWithARequestOfTheTargetIsAContactAtOnce() {
        ask();
        requests.send(rolf, anna, DRAFT);

        assertThat(forward()).hasStatus(303);

        assertThat(contacts.between(anna, rolf)).isEqualTo(Standing.CONTACT);
        assertThat(main(anna, mine()).text()).contains("Forwarded");
    }

    @Test
    void whoHasDeclinedForGoodGetsItUnseenAndNobodyCanTell() {
        requests.send(anna, rolf, DRAFT);
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
    void onlyPremiumMembersAskAndTheOthersReadWhy() {
        var ben = cast.ben();
        become(ben, jonas);

        assertThat(main(ben, profile(rolf) + "/introduction").text())
                .contains("Premium members can ask", "What is Premium?");
        assertThat(ask(ben, rolf, jonas)).hasStatus(403).bodyText().contains("Premium members can ask");
    }

    @Test
    void onlyThoseAreOfferedWhoseTiesAreMineToSee() {
        members.showContactListTo(jonas, ContactListVisibility.NOBODY);

        assertThat(main(anna, profile(rolf)).text()).doesNotContain("introduction");
        assertThat(main(anna, profile(rolf) + "/introduction").text())
                .contains("nobody whom you could ask")
                .doesNotContain("Jonas");
        assertThat(ask()).hasStatus(422).bodyText().contains("nobody whom you could ask");

        members.showContactListTo(jonas, ContactListVisibility.MEMBERS);
        members.showContactListTo(rolf, ContactListVisibility.CONTACTS);
        assertThat(ask()).hasStatus(422);
    }

    @Test
    void aLongerWayBeginsWithAnIntroductionToItsSecondStep() {
        var mira = cast.basic("Mira", "Kowalska");
        var far = cast.basic("Freya", "Nygaard");
        contacts.remove(jonas, rolf, false);
        become(jonas, mira);
        become(mira, far);

        assertThat(main(anna, profile(far)).select("a[href^=" + profile(far) + "/introduction]"))
                .hasSize(1);
        var page = main(anna, profile(far) + "/introduction");

        assertThat(page.text()).contains("nobody whom you could ask", "from Jonas Petersen");
        assertThat(page.select("a.btn").attr("href")).isEqualTo(profile(mira) + "/introduction?via=" + jonas.handle());
        assertThat(main(anna, profile(rolf) + "/introduction").select("a.btn")).isEmpty();
    }

    @Test
    void nobodyAsksForAnIntroductionToAContactOrToOneself() {
        become(anna, rolf);

        assertThat(ask()).hasStatus(403).bodyText().contains("among your contacts already");
        assertThat(main(anna, profile(rolf)).text()).doesNotContain("for an introduction");
        assertThat(main(anna, profile(anna) + "/introduction").text()).contains("That is you");
        assertThat(get(anna, profile(rolf) + "/introduction?via=%00")).hasStatus(400);
    }

    @Test
    void whoeverHasBeenAskedAnswersInstead() {
        requests.send(rolf, anna, DRAFT);

        assertThat(ask()).hasStatus(403).bodyText().contains("has sent you a contact request already");
    }

    @Test
    void onePersonIsAskedAtATimeForTheSameTarget() {
        var mira = cast.basic("Mira", "Kowalska");
        become(anna, mira);
        become(mira, rolf);
        ask();

        assertThat(ask()).as("the form sent twice").hasStatus(303).hasRedirectedUrl(mine());
        assertThat(ask(anna, rolf, mira)).hasStatus(303).hasRedirectedUrl(mine());
        assertThat(main(anna, mine()).text()).contains("Jonas").doesNotContain("Mira");
        assertThat(get(anna, profile(rolf) + "/introduction")).hasStatus(303).hasRedirectedUrl(mine());
        assertThat(events.stream(IntroductionAsked.class)).hasSize(1);

        assertThat(send(anna, mine() + "/withdrawal")).hasStatus(303);
        assertThat(main(anna, mine()).text()).contains("Withdrawn");
        ask(anna, rolf, mira);
        assertThat(main(anna, mine()).text()).contains("Mira", "Asked, and waiting");
    }

    @Test
    void oneThatIsOverMakesRoomForAnother() {
        ask();
        contacts.remove(anna, jonas, false);
        assertThat(main(anna, mine()).text()).contains("No longer open");
        assertThat(html(jonas, theirs())).contains(OVER);
        assertThat(forward()).hasStatus(303);
        assertThat(requestsOfAnna()).isZero();

        var mira = cast.basic("Mira", "Kowalska");
        become(anna, mira);
        become(mira, rolf);
        assertThat(ask(anna, rolf, mira)).hasStatus(303);
        assertThat(main(anna, mine()).text()).contains("Mira", "Asked, and waiting");

        members.suspend(mira);
        become(anna, jonas);
        assertThat(ask()).hasStatus(303);
        assertThat(main(anna, mine()).text()).contains("Jonas", "Asked, and waiting");
    }

    @Test
    void oneExpiresAfterNinetyDays() {
        ask();
        jdbc.sql("update introduction set asked_at = asked_at - interval '90 days',"
                        + " expires_at = expires_at - interval '90 days' where asker_id = :anna")
                .param("anna", anna.id())
                .update();

        assertThat(main(anna, mine()).text()).contains("Expired");
        assertThat(html(jonas, theirs())).contains(OVER);
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Anna");
        assertThat(ask()).hasStatus(303);
        assertThat(main(anna, mine()).text()).contains("Asked, and waiting");
    }

    @Test
    void fiveADayAreEnough() {
        for (var number = 0; number < 5; number++) {
            var target = cast.basic("Target", "Nr" + number);
            become(jonas, target);
            assertThat(ask(anna, target, jonas)).hasStatus(303);
        }

        assertThat(ask()).hasStatus(403).bodyText().contains("5 introductions a day");
        assertThat(main(jonas, "/introductions").select("article")).hasSize(5);
    }

    @Test
    void aFormWithFaultsKeepsItsInputAndSaysThemAtTheirFields() {
        var empty = Html.page(send(anna, profile(rolf) + "/introduction"));
        assertThat(empty.select(".fault").eachText()).hasSize(4);

        var faulty = send(
                anna,
                profile(rolf) + "/introduction",
                "via",
                "somebody-else",
                "toMiddleman",
                "x".repeat(1001),
                "reason",
                "OTHER",
                "toTarget",
                "y".repeat(301));
        assertThat(faulty).hasStatus(422);
        assertThat(Html.page(faulty).select("#toMiddleman-help .fault").text()).contains("1,000");
        assertThat(Html.page(faulty).select("#toTarget-help .fault").text()).contains("300");
        assertThat(Html.page(faulty).select("#toTarget").text()).hasSize(301);

        assertThat(Html.page(send(anna, profile(rolf) + "/introduction", "reason", "NONSENSE"))
                        .select("#reason-help .fault"))
                .hasSize(1);
        assertThat(send(anna, profile(rolf) + "/introduction", fields("somebody-else")))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose somebody from the list");
        assertThat(events.stream(IntroductionAsked.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789"})
    void aRecommendationHasSomeWordsAndNotTooMany(String text) {
        ask();
        var sent = text.isBlank() || text.equals("\u00a0") ? text : text.repeat(6);

        var answer = send(jonas, theirs() + "/forwarding", "recommendation", sent);

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#recommendation-help .fault")).hasSize(1);
        assertThat(requestsOfAnna()).isZero();
    }

    @Test
    void whatIsNotMineIsNotThere() {
        ask();
        var ben = cast.ben();

        assertThat(get(ben, theirs())).hasStatus(404);
        assertThat(send(ben, theirs() + "/forwarding", "recommendation", PRAISE))
                .hasStatus(404);
        assertThat(send(ben, theirs() + "/dismissal")).hasStatus(404);
        assertThat(get(rolf, theirs())).hasStatus(404);
        assertThat(get(anna, theirs())).hasStatus(404);
        assertThat(get(ben, mine())).hasStatus(404);
        assertThat(get(jonas, "/introductions/nobody-here/" + rolf.handle())).hasStatus(404);
        assertThat(get(jonas, "/introductions/" + anna.handle() + "/nobody-here"))
                .hasStatus(404);
        assertThat(get(anna, "/introductions/sent/nobody-here")).hasStatus(404);
        assertThat(get(anna, "/introductions?before=-1000000000-01-01T00:00:00Z"))
                .hasStatus(200);
        assertThat(get(anna, "/introductions?done=perhaps")).hasStatus(400);
        assertThat(get(anna, "/introductions/sent?before=never")).hasStatus(400);
    }

    @Test
    void itIsForwardedOnceOrWithdrawnWhateverRaces() throws Exception {
        ask();

        atOnce(12, this::forward, () -> send(anna, mine() + "/withdrawal"), () -> requests.send(anna, rolf, DRAFT));

        var forwarded = main(anna, mine()).text().contains("Forwarded");
        assertThat(requestsOfAnna()).isOne();
        assertThat(events.stream(IntroductionForwarded.class)).hasSize(forwarded ? 1 : 0);
        assertThat(main(rolf, "/requests").text().contains(PRAISE)).isEqualTo(forwarded);
    }

    @Test
    void askingTwiceAtOnceIsAskingOnce() throws Exception {
        atOnce(8, this::ask);

        assertThat(events.stream(IntroductionAsked.class)).hasSizeLessThanOrEqualTo(1);
        assertThat(main(jonas, "/introductions").select("article")).hasSize(1);
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        for (var number = 0; number < 27; number++) {
            var asker = cast.premium("Asker", "Nr" + number);
            become(asker, jonas);
            ask(asker, rolf, jonas);
        }

        var first = main(jonas, "/introductions");
        var second = main(jonas, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("article")).hasSize(25);
        assertThat(second.select("article h2").eachText()).containsExactly("Asker Nr1 Premium", "Asker Nr0 Premium");
    }

    private MvcTestResult ask() {
        return ask(anna, rolf, jonas);
    }

    private MvcTestResult ask(Member asker, Member target, Member middleman) {
        return send(asker, profile(target) + "/introduction", fields(middleman.handle()));
    }

    private static String[] fields(String via) {
        return new String[] {"via", via, "toMiddleman", TO_JONAS, "reason", "OTHER", "toTarget", TO_ROLF};
    }

    private MvcTestResult forward() {
        return send(jonas, theirs() + "/forwarding", "recommendation", PRAISE);
    }

    private String mine() {
        return "/introductions/sent/" + rolf.handle();
    }

    private String theirs() {
        return "/introductions/" + anna.handle() + "/" + rolf.handle();
    }

    private static String profile(Member member) {
        return "/members/" + member.handle();
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

    private String html(Member me, String path) {
        var page = main(me, path);
        page.select("input[name=_csrf], input[name=key], time, .notice").remove();
        page.select("section:has(h2:contains(Mutual contacts))").remove();
        return page.html();
    }

    private int requestsOfAnna() {
        return jdbc.sql("select count(*) from contact_request where sender_id = :anna and recipient_id = :rolf")
                .param("anna", anna.id())
                .param("rolf", rolf.id())
                .query(Integer.class)
                .single();
    }

    /** As if it had been some hours earlier, past second thoughts. */
    private void age(String table, String from, String to) {
        jdbc.sql("update " + table + " set " + from + " = " + from
                        + " - interval '5 hours' where sender_id = :anna and " + to + " is not null")
                .param("anna", anna.id())
                .update();
    }

    private void become(Member one, Member other) {
        requests.send(one, other, DRAFT);
        requests.accept(other, one);
    }

    private Element main(Member me, String path) {
        return Html.page(get(me, path)).select("main").stream().findFirst().orElseThrow();
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(URI.create(path)).with(as(me)).exchange();
    }

    private MvcTestResult send(Member me, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(as(me)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private static void atOnce(int times, Runnable... actions) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> actions[number % actions.length])
                    .<Callable<Object>>map(Executors::callable)
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof kontor.shared.Refused)) throw e;
                }
            }
        } finally {
            pool.shutdown();
        }
    }
}
