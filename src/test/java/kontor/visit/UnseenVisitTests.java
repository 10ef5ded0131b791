package kontor.visit;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Looking unseen, and blocks. */
class UnseenVisitTests extends AnnaIsVisited {

    @Test
    void whoLooksUnseenIsSeenByNobodyAndSeesNobody() {
        look(ben, anna, "");
        look(anna, ben, "");

        assertThat(choose(ben, "true")).hasStatus(303).hasRedirectedUrl("/me/privacy");
        look(ben, anna, "");
        look(anna, ben, "");

        assertThat(rows()).isZero();
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
        assertThat(visitors(ben).text())
                .contains("You look at profiles unseen", "visits to your own profile are not noted");
        assertThat(main(ben, "/me/privacy").select("#unseen[checked]")).hasSize(1);

        assertThat(choose(ben, "false")).hasStatus(303);
        assertThat(visitors(ben).text()).contains("Nobody has looked at your profile");
        look(ben, anna, "");
        assertThat(rows()).isOne();
        assertThat(main(ben, "/me/privacy").select("#unseen[checked]")).isEmpty();
    }

    @Test
    void aBlockEndsVisitsAndLiftingItBringsNoneBack() {
        look(ben, anna, "");
        look(anna, ben, "");
        contacts.block(ben, anna);

        assertThat(mvc.get().uri(profile(ben)).with(as(anna))).hasStatus(404);
        assertThat(visitors(anna).text()).contains("Nobody");
        contacts.unblock(ben, anna);
        assertThat(visitors(anna).text()).contains("Nobody");
        assertThat(visitors(ben).text()).contains("Nobody");
    }

    private MvcTestResult choose(Member member, String unseen) {
        return send(member, "/me/privacy/visits", "unseen", unseen);
    }
}
