package kontor.introduction;

import org.junit.jupiter.api.Test;

import kontor.member.ContactListVisibility;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may ask whom for an introduction, and how often. */
class AskingTests extends AnnaJonasAndRolf {

    @Test
    void onlyPremiumMembersAskAndTheOthersReadWhy() {
        var ben = cast.ben();
        ties.join(ben, jonas);

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
        ties.join(jonas, mira);
        ties.join(mira, far);

        assertThat(main(anna, profile(far)).select("a[href^=" + profile(far) + "/introduction]"))
                .hasSize(1);
        var page = main(anna, profile(far) + "/introduction");

        assertThat(page.text()).contains("nobody whom you could ask", "from Jonas Petersen");
        assertThat(page.select("a.btn").attr("href")).isEqualTo(profile(mira) + "/introduction?via=" + jonas.handle());
        assertThat(main(anna, profile(rolf) + "/introduction").select("a.btn")).isEmpty();
    }

    @Test
    void nobodyAsksForAnIntroductionToAContactOrToOneself() {
        ties.join(anna, rolf);

        assertThat(ask()).hasStatus(403).bodyText().contains("among your contacts already");
        assertThat(main(anna, profile(rolf)).text()).doesNotContain("for an introduction");
        assertThat(main(anna, profile(anna) + "/introduction").text()).contains("That is you");
        assertThat(get(anna, profile(rolf) + "/introduction?via=%00")).hasStatus(400);
    }

    @Test
    void whoeverHasBeenAskedAnswersInstead() {
        ties.ask(rolf, anna);

        assertThat(ask()).hasStatus(403).bodyText().contains("has sent you a contact request already");
    }

    @Test
    void onePersonIsAskedAtATimeForTheSameTarget() {
        var mira = cast.basic("Mira", "Kowalska");
        ties.join(anna, mira);
        ties.join(mira, rolf);
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
        ties.join(anna, mira);
        ties.join(mira, rolf);
        assertThat(ask(anna, rolf, mira)).hasStatus(303);
        assertThat(main(anna, mine()).text()).contains("Mira", "Asked, and waiting");

        members.suspend(mira);
        ties.join(anna, jonas);
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
            ties.join(jonas, target);
            assertThat(ask(anna, target, jonas)).hasStatus(303);
        }

        assertThat(ask()).hasStatus(403).bodyText().contains("5 introductions a day");
        assertThat(main(jonas, "/introductions").select("article")).hasSize(5);
    }

    @Test
    void askingTwiceAtOnceIsAskingOnce() throws Exception {
        atOnce(8, this::ask);

        assertThat(events.stream(IntroductionAsked.class)).hasSizeLessThanOrEqualTo(1);
        assertThat(main(jonas, "/introductions").select("article")).hasSize(1);
    }
}
