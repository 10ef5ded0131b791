package kontor.administration;

import java.util.List;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages as tests open them, signed in as the one or the other, and what Carla Chief does with them. */
record Desk(MockMvcTester mvc, Member carla) {

    MvcTestResult get(Member member, String path) {
        return mvc.get().uri(path).with(as(member)).exchange();
    }

    MvcTestResult post(Member member, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(as(member)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    void suspend(Member member) {
        assertThat(post(carla, admin(member, "/suspension"), "reason", "Spam")).hasStatus(303);
    }

    void appoint(Member member) {
        assertThat(post(carla, admin(member, "/administrator"))).hasStatus(303);
    }

    /** What the audit log says was done to the member, latest first. */
    List<String> deeds(Member member) {
        return Html.page(get(carla, "/admin/audit?member=" + member.handle()))
                .select("main li b")
                .eachText();
    }

    static String admin(Member member, String what) {
        return "/admin/members/" + member.handle() + what;
    }
}
