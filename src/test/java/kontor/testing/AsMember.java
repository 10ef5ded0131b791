package kontor.testing;

import java.net.URI;

import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;

/** Asks for pages, and sends their forms, as one member or another. */
public abstract class AsMember {

    @Autowired
    protected MockMvcTester mvc;

    protected Element main(Member me, String path) {
        return Html.page(get(me, path)).select("main").stream().findFirst().orElseThrow();
    }

    protected MvcTestResult get(Member me, String path) {
        return mvc.get().uri(URI.create(path)).with(as(me)).exchange();
    }

    protected MvcTestResult send(Member me, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(as(me)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }
}
