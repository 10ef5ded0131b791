package kontor.bookmark;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.AsMember;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class BookmarkPagesTests extends AsMember {

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    private Member anna;
    private Member ben;

    @BeforeEach
    void benIsBasicAndHasNoBookmarks() {
        anna = cast.anna();
        ben = cast.ben();
    }

    @Test
    void anyMemberKeepsAnotherInMindAndLetsGoAgain() {
        assertThat(main(ben, "/bookmarks").text()).contains("You have no bookmarks yet");

        assertThat(send(ben, bookmark(anna))).hasStatus(303).hasRedirectedUrl("/members/" + anna.handle());

        assertThat(main(ben, "/members/" + anna.handle()).text()).contains("Among your bookmarks", "Remove bookmark");
        assertThat(names(ben)).containsExactly("Anna Lindqvist");

        assertThat(send(ben, bookmark(anna) + "/removal")).hasStatus(303).hasRedirectedUrl("/members/" + anna.handle());

        assertThat(main(ben, "/members/" + anna.handle()).text()).doesNotContain("Among your bookmarks");
        assertThat(names(ben)).isEmpty();
    }

    @Test
    void theOtherSeesNothingOfIt() {
        var before = observe(anna, ben);

        send(ben, bookmark(anna));

        assertThat(observe(anna, ben)).isEqualTo(before);
    }

    @Test
    void twiceIsNoFault() {
        send(ben, bookmark(anna));
        assertThat(send(ben, bookmark(anna))).hasStatus(303);
        assertThat(names(ben)).hasSize(1);

        send(ben, bookmark(anna) + "/removal", "from", "list");
        assertThat(send(ben, bookmark(anna) + "/removal", "from", "list"))
                .hasStatus(303)
                .hasRedirectedUrl("/bookmarks");
    }

    @Test
    void nobodyBookmarksOneselfOrSomebodyWhoIsNotThere() {
        assertThat(send(ben, bookmark(ben))).hasStatus(403).bodyText().contains("That is you");
        assertThat(send(ben, "/members/nobody-here/bookmark")).hasStatus(404);
        assertThat(send(ben, "/members/nobody-here/bookmark/removal")).hasStatus(404);
    }

    @Test
    void aBlockEndsTheBookmarkOnBothSides() {
        send(ben, bookmark(anna));
        send(anna, bookmark(ben));

        contacts.block(anna, ben);

        assertThat(send(ben, bookmark(anna))).hasStatus(404);
        contacts.unblock(anna, ben);
        assertThat(names(ben)).isEmpty();
        assertThat(names(anna)).isEmpty();
    }

    @Test
    void whoeverIsSuspendedIsNotShownUntilRestored() {
        send(ben, bookmark(anna));

        members.suspend(anna);
        assertThat(names(ben)).isEmpty();

        members.restore(anna);
        assertThat(names(ben)).containsExactly("Anna Lindqvist");
    }

    @Test
    void aLongListGoesOnOnTheNextPageTheLatestFirst() {
        for (var number = 0; number < 27; number++) send(ben, bookmark(cast.basic("Guest", "Nr" + number)));

        var first = main(ben, "/bookmarks");
        var second = main(ben, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("ul.card h2 a").eachText()).hasSize(25).startsWith("Guest Nr26", "Guest Nr25");
        assertThat(second.select("ul.card h2 a").eachText()).containsExactly("Guest Nr1", "Guest Nr0");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aPlaceInTheListThatIsNoneIsNoError() {
        assertThat(get(ben, "/bookmarks?before=-1000000000-01-01T00:00:00Z")).hasStatus(200);
        assertThat(get(ben, "/bookmarks?before=yesterday")).hasStatus(400);
        assertThat(get(ben, "/bookmarks?before=")).hasStatus(200);
    }

    private List<String> names(Member me) {
        return main(me, "/bookmarks").select("ul.card h2 a").eachText();
    }

    private List<String> observe(Member me, Member other) {
        return List.of("/", "/members/" + other.handle(), "/bookmarks", "/notifications", "/contacts").stream()
                .map(path -> main(me, path))
                .peek(page ->
                        page.select("input[name=_csrf], input[name=key], time").remove())
                .map(Element::html)
                .toList();
    }

    private static String bookmark(Member other) {
        return "/members/" + other.handle() + "/bookmark";
    }
}
