package kontor.search;

import java.net.URI;
import java.text.Collator;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import kontor.member.Industry;
import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SearchPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    private Member anna;
    private Member ben;

    @BeforeEach
    void annaIsPremiumAndBenBasic() {
        anna = cast.anna();
        ben = cast.ben();
    }

    @Test
    void aHitSaysWhyItIsOneAndCarriesTheWords() {
        cast.basic("Xaver", "Xylander");

        var hit = Html.page(search(anna, "Xylander")).select("#hits li");

        assertThat(hit.select("mark").eachText()).containsExactly("Xylander");
        assertThat(hit.select("h3 a").attr("href")).endsWith("?q=Xylander");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&|!<->():*",
                "\"who does not close this",
                "\u201e\u201c\"\"",
                "\u202eosei\u202c",
                "'; select pg_sleep(10); --",
                "a & | b",
                "\\",
                "ß",
                "日本"
            })
    void whateverIsTypedIsAnswered(String words) {
        assertThat(search(anna, words)).hasStatusOk();
        assertThat(mvc.get().uri("/members/names").param("q", words).with(as(anna)))
                .hasStatusOk();
    }

    @Test
    void whatIsTooLongOrCannotBeReadIsSaidAtTheField() {
        assertThat(search(anna, "o".repeat(10_000))).hasStatus(422).bodyText().contains("at most 200 characters");
        assertThat(search(anna, "osei\0")).hasStatus(422);
        assertThat(get(anna, "radius", "abc")).hasStatus(422).bodyText().contains("cannot be read");
        assertThat(get(anna, "degree", "7")).hasStatus(422).bodyText().contains("Please choose whose contacts");
        assertThat(get(anna, "industry", "PIRACY")).hasStatus(422);
        assertThat(mvc.get()
                        .uri("/members/names")
                        .param("q", "o".repeat(10_000))
                        .with(as(anna)))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"radius, abc", "industry, PIRACY", "degree, friends", "jobs, perhaps", "company, a\0b"})
    void whatCannotBeReadLeavesTheRestOfTheSearchAsTyped(String field, String value) {
        var search = Html.page(get(anna, "q", "osei", "city", "Hamburg", "meeting", "true", field, value));

        assertThat(search.select("#q").val()).isEqualTo("osei");
        assertThat(search.select("#city").val()).isEqualTo("Hamburg");
        assertThat(search.select("input[name=meeting]").hasAttr("checked")).isTrue();
    }

    @Test
    void oneFilterIsEverybodysAndToCombineThemIsAMatterOfPlan() {
        assertThat(get(ben, "company", "Nordhafen")).hasStatusOk();
        assertThat(get(ben, "company", "Nordhafen", "city", "Hamburg"))
                .hasStatus(403)
                .bodyText()
                .contains("part of Premium");
        assertThat(get(anna, "company", "Nordhafen", "city", "Hamburg")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"7, 10", "10, 10", "26, 50", "500, 200"})
    void aDistanceThatIsNotOnOfferIsTheNextThatIs(String typed, String chosen) {
        var form = Html.page(get(anna, "city", "Hamburg", "radius", typed));

        assertThat(form.select("#radius option[selected]").eachAttr("value")).containsExactly(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "501", "9999"})
    void aDistanceThatIsNoneIsRefused(String typed) {
        assertThat(get(anna, "city", "Hamburg", "radius", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose a distance.");
    }

    @Test
    void aCityThatIsNotKnownIsSaidNotToBe() {
        assertThat(get(anna, "city", "Atlantis, Germany"))
                .bodyText()
                .contains("“Atlantis, Germany” is none of the cities known here");
        assertThat(get(anna, "city", "Kopenhagen")).bodyText().doesNotContain("known here");
        assertThat(get(anna, "q", "osei")).bodyText().doesNotContain("known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void industriesStandInTheOrderOfTheReadersDictionary(Locale language) {
        var page = Html.page(
                mvc.get().uri("/members").locale(language).with(as(anna)).exchange());
        var names = page.select("#industry option:not([value=''])").eachText();

        assertThat(names).hasSameSizeAs(Industry.values()).isSortedAccordingTo(Collator.getInstance(language));
    }

    @Test
    void theAddressOfAnotherPageHoldsTheWholeSearch() {
        IntStream.range(0, 27).forEach(number -> cast.basic("Number" + number, "Xenakis"));

        var next = Html.page(get(anna, "q", "Xenakis", "company", "")).select("a[rel=next]");

        assertThat(next.attr("href")).isEqualTo("/members?q=Xenakis&page=2");
    }

    @Test
    void whatTakesTooLongSaysSo() {
        jdbc.sql("update member set looking_for = 'Somebody for customs' where id = :id")
                .param("id", anna.id())
                .update();

        var answers = transactions.execute(status -> {
            jdbc.sql("lock table search_entry, search_term in access exclusive mode")
                    .update();
            return Stream.of("/members?q=osei", "/members/matches", "/members/names?q=osei")
                    .map(page -> CompletableFuture.supplyAsync(
                            () -> mvc.get().uri(URI.create(page)).with(as(anna)).exchange()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        });

        assertThat(answers.get(0)).hasStatus(422).bodyText().contains("takes too long");
        assertThat(answers.get(1)).hasStatus(422).bodyText().contains("takes too long");
        assertThat(answers.get(2)).hasStatusOk().bodyText().doesNotContain("<a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 0    | 15 shown, perhaps more.
                    en | 1    | 15 shown, at least one more.
                    en | 9    | 15 shown, at least 9 more.
                    en | 1001 | 15 shown, more than 1,000 more.
                    de | 0    | 15 gezeigt, vielleicht gibt es weitere.
                    de | 1    | 15 gezeigt, mindestens ein weiteres.
                    de | 9    | 15 gezeigt, mindestens 9 weitere.
                    de | 1001 | 15 gezeigt, mehr als 1.000 weitere.
                    """)
    void whatWasNotCountedIsNotSaidToBeAll(Locale language, long more, String text) {
        assertThat(messages.getMessage("search.more.atLeast", new Object[] {15, more}, language))
                .isEqualTo(text);
    }

    private MvcTestResult search(Member me, String words) {
        return get(me, "q", words);
    }

    private MvcTestResult get(Member me, String... namesAndValues) {
        var request = mvc.get().uri("/members").with(as(me));
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }
}
