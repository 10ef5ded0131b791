package kontor.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kontor.index.Filters;
import kontor.index.Match;
import kontor.index.Query;
import kontor.member.Business;
import kontor.shared.Piece;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order they come, how many, and what is marked. */
class HitsModuleTests extends AnnaSearches {

    @Test
    void aNameComesBeforeWhoLivesInAPlaceOfThatName() {
        var eva = join("Eva", "Brandt");
        live(eva, "Rostock", "DE");
        join("Peter", "Rostock");

        assertThat(names(find("rostock"))).containsExactly("Peter Rostock", "Eva Brandt");
    }

    @Test
    void contactsOfContactsComeBeforeStrangersWithMoreOnTheProfile() {
        var stranger = work(join("Zoe", "Abel"), "Planner", "Weserlog");
        describe(stranger, "", "", "Planning");
        var known = work(join("Ben", "Osei"), "Planner", "Weserlog");
        var between = join("Mira", "Kowalska");
        befriend(anna, between);
        befriend(between, known);

        var hits = find("planner").members();

        assertThat(hits).extracting(hit -> hit.person().name()).containsExactly("Ben Osei", "Zoe Abel");
        assertThat(hits).extracting(Hit::distance).containsExactly(2, null);
    }

    @Test
    void whoOffersWhatILookForComesByTheRarestWords() {
        members.describe(anna, texts(anna, "", "", "", "A customs broker for the Gdańsk route", "", Business.NONE));
        describe(join("Eva", "Brandt"), "", "I am a customs broker.", "");
        describe(join("Ben", "Osei"), "", "Storage, and the route to it.", "");
        describe(join("Zoe", "Abel"), "", "I am a pilot for the harbour.", "");
        anna = members.find(anna.id()).orElseThrow();

        assertThat(names(search.find(anna, Match.OFFERS, 1))).containsExactly("Eva Brandt", "Ben Osei");
        assertThat(search.find(anna, Match.SEEKS, 1).isEmpty()).isTrue();
    }

    /** What goes without saying in such a text, and other parts of the profile, are none. */
    @Test
    void theReasonOfAMatchIsTheWishItMeets() {
        members.describe(anna, texts(anna, "", "", "", "A customs broker", "", Business.NONE));
        var eva = work(join("Eva", "Brandt"), "Customs clerk", "Broker & Sons");
        members.describe(eva, texts(eva, "Broker", "I am a customs broker.", "Tenders", "A broker", "", Business.NONE));
        anna = members.find(anna.id()).orElseThrow();

        var hit = search.find(anna, Match.OFFERS, 1).members().get(0);

        assertThat(hit.reasons()).extracting(Hit.Reason::kind).containsExactly("offering");
        assertThat(marked(hit.reasons().get(0).text())).containsExactly("customs", "broker");
        assertThat(marked(hit.line())).isEmpty();
    }

    @Test
    void withoutAWordShowsEverybodyElseByName() {
        join("Zoe", "Abel");
        join("Ben", "Osei");
        join("Ada", "Osei");

        assertThat(names(find(" "))).containsExactly("Zoe Abel", "Ada Osei", "Ben Osei");
    }

    @Test
    void marksWhatWasLookedFor() {
        var eva = work(join("Eva", "Brandt"), "Planning engineer", "Weserlog");
        describe(eva, "", "I plan routes and I am good at it.", "");

        var hit = find("brandt plans").members().get(0);

        assertThat(marked(hit.name())).containsExactly("Brandt");
        assertThat(hit.reasons()).extracting(Hit.Reason::kind).containsExactly("job", "offering");
        assertThat(marked(hit.reasons().get(0).text())).containsExactly("Planning");
        assertThat(marked(hit.reasons().get(1).text())).containsExactly("plan");
    }

    @Test
    void whoIsCalledAsWasLookedForNeedsNoOtherReason() {
        work(join("Eva", "Brandt"), "Planner", "Rostock Logistik");
        work(join("Peter", "Rostock"), "Planner", "Rostock Logistik");

        var hits = find("rostock").members();

        assertThat(hits).extracting(hit -> hit.person().name()).containsExactly("Peter Rostock", "Eva Brandt");
        assertThat(marked(hits.get(0).name())).containsExactly("Rostock");
        assertThat(hits.get(0).reasons()).isEmpty();
        assertThat(hits.get(1).reasons()).extracting(Hit.Reason::kind).containsExactly("job");
    }

    @Test
    void aFilterIsAReasonBesideTheName() {
        work(join("Peter", "Rostock"), "Planner", "Rostock Logistik");

        var hit = filter("q=rostock&company=logistik").members().get(0);

        assertThat(hit.reasons()).extracting(Hit.Reason::kind).containsExactly("job");
    }

    @Test
    void marksWhatOnlyBeginsLikeTheWord() {
        describe(join("Eva", "Brandt"), "Schiffsagentur", "", "");

        assertThat(marked(find("schiff").members().get(0).line())).containsExactly("Schiffsagentur");
    }

    @Test
    void aBasicMemberSees15AndOwnContactsAreNotCounted() {
        IntStream.range(0, 20).forEach(number -> join("Other" + number, "Osei"));
        befriend(anna, join("Ben", "Osei"));

        var hits = find("osei");

        assertThat(hits.contacts()).extracting(hit -> hit.person().name()).containsExactly("Ben Osei");
        assertThat(names(hits)).hasSize(15).doesNotContain("Ben Osei");
        assertThat(hits.more()).isEqualTo(5);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        IntStream.range(0, 30).forEach(number -> join("Other" + number, "Osei"));

        var last = search.find(anna, new Query("osei"), Filters.NONE, 999_999);

        assertThat(last.page()).isEqualTo(2);
        assertThat(last.members()).hasSize(5);
        assertThat(search.find(anna, new Query("osei"), Filters.NONE, 0).members())
                .hasSize(25);
    }

    @Test
    void ownContactsStandOnTheFirstPageHoweverItIsAskedFor() {
        befriend(anna, join("Ben", "Osei"));

        assertThat(search.find(anna, new Query("osei"), Filters.NONE, 7).contacts())
                .hasSize(1);
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }
}
