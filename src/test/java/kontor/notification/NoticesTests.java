package kontor.notification;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The bell and the list: what is new, until it has been looked at, and each thing once. */
class NoticesTests extends AnnasNotices {

    @Test
    void aNewMemberReadsThatNothingHasHappenedYet() {
        var page = Visitor.page(visitor.get("/notifications"));

        assertThat(page.select("main").text()).contains("Nothing has happened yet");
        assertThat(page.select(".bell").attr("aria-label")).isEqualTo("Notices");
        assertThat(page.select(".bell .plan")).isEmpty();
    }

    @Test
    void aRequestIsTwoThingsANoticeAndAMail() {
        ties.ask(ben, anna);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
        assertThat(links()).containsExactly("/requests/" + ben.handle());
        assertThat(mailsTo(anna))
                .singleElement()
                .asString()
                .startsWith("Ben Osei would like to be in touch\n")
                .contains("/requests/" + ben.handle(), "/me/notifications");
    }

    @Test
    void whatHasBeenLookedAtIsReadAndWhatHappensThenIsNewAgain() {
        ties.ask(ben, anna);
        allIsHeard();
        visitor.get("/notifications");

        assertThat(bell()).isEqualTo("Notices");
        assertThat(list()).containsExactly("Ben Osei would like to be in touch");

        write(cast.premium("Rolf", "Kampmann"), anna);
        allIsHeard();
        assertThat(list())
                .containsExactly("Rolf Kampmann has written to you New", "Ben Osei would like to be in touch");
    }

    @Test
    void severalMessagesAreOneNoticeAndOneMailUntilTheyAreRead() {
        var rolf = cast.premium("Rolf", "Kampmann");
        for (var i = 0; i < 2; i++) {
            write(rolf, anna);
            allIsHeard();
        }

        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(mailsTo(anna)).hasSize(1);

        visitor.get("/messages/" + rolf.handle());
        assertThat(bell()).as("read in the conversation").isEqualTo("Notices");

        write(anna, rolf);
        write(rolf, anna);
        allIsHeard();
        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(list()).containsExactly("Rolf Kampmann has written to you New");
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void anAnsweredRequestIsNoNewsAnyMore() {
        ties.ask(ben, anna);
        ties.ask(cast.premium("Rolf", "Kampmann"), anna);
        allIsHeard();
        assertThat(bell()).isEqualTo("Notices, 2 of them new");

        requests.accept(anna, ben);

        assertThat(bell()).isEqualTo("Notices, one of them new");
    }

    @Test
    void aNoticeIsKeptForAYear() {
        ties.ask(ben, anna);
        ties.ask(cast.premium("Rolf", "Kampmann"), anna);
        allIsHeard();
        jdbc.sql("update notice set told_at = now() - interval '366 days' where member_id = :anna and other_id = :ben")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .update();

        notices.forgetOldOnes();

        assertThat(list()).singleElement().asString().startsWith("Rolf Kampmann");
    }

    @Test
    void aLongListHasPages() {
        for (var i = 0; i < 27; i++)
            notices.tell(
                    anna.id(),
                    News.of(Kind.ACCEPTED, cast.basic("Known", "Member").id()));

        var first = Visitor.page(visitor.get("/notifications"));
        assertThat(first.select(".notices > li")).hasSize(25);
        var second = Visitor.page(visitor.get(first.select("a[rel=next]").attr("href")));
        assertThat(second.select(".notices > li")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void isSaidInTheReadersLanguage() {
        members.speak(anna, Locale.GERMAN);
        ties.ask(ben, anna);
        allIsHeard();

        assertThat(mailsTo(anna))
                .singleElement()
                .asString()
                .startsWith("Ben Osei möchte mit Ihnen in Kontakt kommen\n");
    }
}
