package kontor.introduction;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.contact.ContactRequestSent;
import kontor.contact.Standing;
import kontor.testing.Html;

import static org.assertj.core.api.Assertions.assertThat;

/** Anna asks Jonas to introduce her to Rolf: the way of it from page to page, and what the pages refuse. */
class IntroductionPagesTests extends AnnaJonasAndRolf {

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
        assertThat(main(anna, mine()).select("a.btn[href=/requests/sent/" + rolf.handle() + "]"))
                .as("the way to what Rolf reads")
                .hasSize(1);
        assertThat(main(jonas, theirs()).text())
                .contains("Introduction of Anna Lindqvist to Rolf", "You have forwarded this", PRAISE)
                .contains("The request that went to Rolf Kampmann");
        assertThat(main(jonas, "/introductions").text()).doesNotContain("Anna");
        assertThat(main(jonas, "/introductions?done=true").text()).contains("Anna Lindqvist", "Forwarded on");
    }

    @Test
    void aBasicMemberReadsOnTheProfileThatItIsAMatterOfPlan() {
        var ben = cast.ben();
        ties.join(ben, jonas);

        var page = main(ben, profile(rolf));

        assertThat(page.select("a[href*=/introduction]")).isEmpty();
        assertThat(page.select("section:has(h2:contains(Mutual contacts))").text())
                .contains("Premium members can ask for an introduction.");
        assertThat(page.select("section:has(h2:contains(Mutual contacts)) a[href=/me/membership]"))
                .hasSize(1);
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
    void aFormWithFaultsKeepsItsInputAndSaysThemAtTheirFields() {
        var empty = Html.page(send(anna, profile(rolf) + "/introduction"));
        assertThat(empty.select(".fault").eachText())
                .containsExactly(
                        "Please choose whom you ask.",
                        "Please write a few words to whom you ask.",
                        "Please choose a reason.",
                        "Please write the note of your contact request.");

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
        assertThat(get(jonas, theirs() + "/forwarding"))
                .as("its address, opened anew")
                .hasRedirectedUrl(theirs());
        assertThat(requestsOfAnna()).isZero();
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        for (var number = 0; number < 27; number++) {
            var asker = cast.premium("Asker", "Nr" + number);
            ties.join(asker, jonas);
            ask(asker, rolf, jonas);
        }

        var first = main(jonas, "/introductions");
        var second = main(jonas, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("article")).hasSize(25);
        assertThat(second.select("article h2").eachText()).containsExactly("Asker Nr1 Premium", "Asker Nr0 Premium");
    }
}
