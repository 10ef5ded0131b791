package kontor.security;

import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import kontor.testing.People;
import kontor.testing.Visitor;

/** Eva, who has signed in and opened the page of what keeps her account safe. */
@PagesTest
abstract class EvasSecurityPage {

    static final String ADDRESS = "eva@example.org";
    static final String NEW_PASSWORD = "a fresh beginning";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void evaIsSignedIn() {
        people.clear();
        people.join(ADDRESS);
        visitor = new Visitor(mvc);
        visitor.signIn(ADDRESS, People.PASSWORD);
        visitor.get("/me/security");
    }

    MvcTestResult changePassword(String current, String password) {
        var answer = visitor.post("/me/security/password", "currentPassword", current, "password", password);
        if (answer.getResponse().getStatus() == 303) return answer;
        visitor.get("/me/security");
        return answer;
    }

    Visitor elsewhere() {
        var elsewhere = new Visitor(mvc);
        elsewhere.get("/sign-in");
        elsewhere.send(MockMvcRequestBuilders.post("/sign-in")
                .param("_csrf", elsewhere.csrf())
                .param("email", ADDRESS)
                .param("password", People.PASSWORD)
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Firefox/143.0"));
        return elsewhere;
    }

    static Visitor remembered(Visitor visitor) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", ADDRESS, "password", People.PASSWORD, "remember-me", "true");
        return visitor;
    }

    static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/me/security").getResponse().getStatus() == 200;
    }

    static String session(Visitor visitor) {
        return Objects.requireNonNull(visitor.cookie("session")).getValue();
    }
}
