package kontor.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@TestPropertySource(properties = "kontor.url=https://kontor.example")
class HttpsPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void tiesCookiesToTheHostAndToHttps() {
        people.clear();
        people.join("eva@example.org");
        var visitor = new Visitor(mvc);
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", "eva@example.org", "password", People.PASSWORD, "remember-me", "true");
        visitor.get("/me/language");

        assertThat(visitor.cookies())
                .extracting("name", String.class)
                .containsExactlyInAnyOrder(
                        "__Host-session", "__Host-csrf", "__Host-remember-me", "__Host-device", "__Host-language");
        assertThat(visitor.cookies()).allSatisfy(cookie -> {
            assertThat(cookie.getSecure()).as(cookie.getName()).isTrue();
            assertThat(cookie.getPath()).as(cookie.getName()).isEqualTo("/");
            assertThat(cookie.getDomain()).as(cookie.getName()).isNull();
        });
    }

    @Test
    void asksBrowsersToStayWithHttps() {
        var visitor = new Visitor(mvc);

        assertThat(visitor.get("/sign-in")).headers().containsHeaders("Strict-Transport-Security");
    }
}
