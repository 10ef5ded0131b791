package kontor.account;

import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class SignInLimitPagesTests {

    private static final String ADDRESS = "eva@example.org";
    private static final int TRIES = 10;
    private static final int RESETS_OF_CLIENT = 30;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @BeforeEach
    void letEvaJoin() {
        people.clear();
        people.join(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "nobody@example.org"})
    void guessingEndsWhetherTheAddressHasAnAccountOrNot(String address) {
        for (var number = 0; number < TRIES; number++)
            assertThat(new Visitor(mvc).signIn(address, "guess " + number)).hasStatus(422);

        var refused = new Visitor(mvc).signIn(address, People.PASSWORD);

        assertThat(refused).hasStatus(429).bodyText().contains("Please wait 2 minutes");
        assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
                .isBetween(60, 90);
        assertThat(Visitor.page(refused).select("#email").val()).isEqualTo(address);
        assertThat(Visitor.page(refused).select("#password").val()).isEmpty();
    }

    @Test
    void aMemberWithAKnownDeviceIsNotLockedOutByOthers() {
        var known = new Visitor(mvc);
        known.signIn(ADDRESS, People.PASSWORD);
        known.post("/sign-out");
        known.closeBrowser();
        for (var number = 0; number <= TRIES; number++) new Visitor(mvc).signIn(ADDRESS, "guess " + number);

        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(429);
        assertThat(known.signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aKnownDeviceHasNoMoreTriesThanOthers() {
        var known = new Visitor(mvc);
        known.signIn(ADDRESS, People.PASSWORD);
        var device = Objects.requireNonNull(known.cookie("device")).getValue();

        for (var number = 0; number < TRIES; number++)
            assertThat(new Visitor(mvc).with("device", device).signIn(ADDRESS, "guess " + number))
                    .hasStatus(422);
        assertThat(new Visitor(mvc).with("device", device).signIn(ADDRESS, People.PASSWORD))
                .hasStatus(429);
    }

    @Test
    void aDeviceIsKnownForItsOwnMemberOnly() {
        people.join("ben@example.org");
        var bens = new Visitor(mvc);
        bens.signIn("ben@example.org", People.PASSWORD);
        var device = Objects.requireNonNull(bens.cookie("device")).getValue();
        for (var number = 0; number < TRIES; number++) new Visitor(mvc).signIn(ADDRESS, "guess " + number);

        assertThat(new Visitor(mvc).with("device", device).signIn(ADDRESS, People.PASSWORD))
                .hasStatus(429);
    }

    @Test
    void whoSetsANewPasswordByMailCanSignInAtOnce() {
        for (var number = 0; number <= TRIES; number++) new Visitor(mvc).signIn(ADDRESS, "guess " + number);
        var visitor = new Visitor(mvc);
        visitor.get("/password-reset");
        visitor.post("/password-reset", "email", ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);
        visitor.post(link, "password", "a fresh beginning");

        assertThat(visitor.signIn(ADDRESS, "a fresh beginning")).hasStatus(303);
    }

    @Test
    void oneClientCannotTryManyAddresses() {
        for (var number = 0; number < RESETS_OF_CLIENT; number++)
            assertThat(reset("member" + number + "@example.org", "2001:db8:1:2::" + number))
                    .hasStatus(303);

        assertThat(reset("another@example.org", "2001:db8:1:2::ffff")).hasStatus(429);
        assertThat(reset("another@example.org", "2001:db8:1:3::1")).hasStatus(303);
    }

    @Test
    void mailsForANewPasswordAreLimited() {
        for (var number = 0; number < 5; number++)
            assertThat(reset(ADDRESS)).hasStatus(303).hasRedirectedUrl("/password-reset?sent");

        assertThat(reset(ADDRESS)).hasStatus(429).bodyText().contains(ADDRESS, "Please wait 12 minutes");
        assertThat(people.mailbox().to(ADDRESS)).hasSize(5);
        assertThat(reset("ben@example.org")).hasStatus(303);
    }

    private MvcTestResult reset(String address) {
        return reset(address, "127.0.0.1");
    }

    private MvcTestResult reset(String address, String client) {
        var visitor = new Visitor(mvc);
        visitor.get("/password-reset");
        return visitor.send(MockMvcRequestBuilders.post("/password-reset")
                .param("_csrf", visitor.csrf())
                .param("email", address)
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                }));
    }
}
