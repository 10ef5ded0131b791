package kontor.notification;

import org.junit.jupiter.api.Test;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Members choose what they get mails of, and when. */
class NoticeSettingsTests extends AnnasNotices {

    @Test
    void whoeverWantsNoMailsGetsNone() {
        visitor.get("/me/notifications");
        assertThat(visitor.post("/me/notifications/none")).hasStatus(303).hasRedirectedUrl("/me/notifications");
        ties.ask(ben, anna);
        allIsHeard();

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
    }

    @Test
    void eachKindIsToldAsChosen() {
        visitor.get("/me/notifications");
        var answer = visitor.post("/me/notifications", "REQUEST", "NEVER", "MESSAGE", "DAILY");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/me/notifications");
        assertThat(settings.of(anna))
                .containsEntry(Kind.REQUEST, Telling.NEVER)
                .containsEntry(Kind.MESSAGE, Telling.DAILY)
                .containsEntry(Kind.ACCEPTED, Telling.AT_ONCE);
        var chosen = Visitor.page(visitor.get("/me/notifications")).select("option[selected]");
        assertThat(chosen.eachAttr("value")).startsWith("NEVER", "AT_ONCE");

        ties.ask(ben, anna);
        write(cast.premium("Rolf", "Kampmann"), anna);
        ties.ask(anna, cast.basic("Eva", "Brandt"));
        allIsHeard();
        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void aChoiceThatThereIsNotIsABadRequest() {
        visitor.get("/me/notifications");

        assertThat(visitor.post("/me/notifications", "REQUEST", "SOMETIMES")).hasStatus(400);
        assertThat(settings.of(anna)).containsEntry(Kind.REQUEST, Telling.AT_ONCE);
    }
}
