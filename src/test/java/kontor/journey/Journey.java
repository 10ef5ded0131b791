package kontor.journey;

import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.Cast;

/** People of the cast in front of the application, each in a browser of their own. */
abstract class Journey {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    /** Somebody on a phone, who is not signed in. */
    Visitor phone(String language, ColorScheme scheme) {
        return visit(new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(scheme)
                .setLocale(language));
    }

    Visitor visit(NewContextOptions options) {
        return visitors.at(port, options);
    }

    /** The member, who reads this language from now on. */
    Member speaking(Member member, String language) {
        members.speak(member, Locale.forLanguageTag(language));
        return members.find(member.id()).orElseThrow();
    }
}
