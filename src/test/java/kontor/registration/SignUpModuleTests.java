package kontor.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.account.Accounts;
import kontor.account.Password;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.shared.Token;
import kontor.testing.ModuleTest;
import kontor.testing.People;

import static kontor.account.LinkState.EXPIRED;
import static kontor.account.LinkState.OPEN;
import static kontor.account.LinkState.UNKNOWN;
import static kontor.account.LinkState.USED;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(People.class)
class SignUpModuleTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    SignUps signUps;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
    }

    @Test
    void thereIsNoMemberBeforeTheAddressIsConfirmed() {
        signUps.request(Applicants.eva(ADDRESS));

        assertThat(people.countOf("member")).isZero();
        assertThat(accounts.ownerOf(EmailAddress.of(ADDRESS))).isEmpty();
    }

    @Test
    void aConfirmedAddressMakesAPremiumMember() {
        signUps.request(Applicants.eva(ADDRESS));
        var token = people.tokenSentTo(ADDRESS);
        assertThat(signUps.stateOf(token)).isEqualTo(OPEN);

        var eva = signUps.confirm(token).orElseThrow();

        assertThat(eva.name()).isEqualTo("Eva Brandt");
        assertThat(eva.language()).isEqualTo(Locale.GERMAN);
        assertThat(eva.contactList()).isEqualTo(ContactListVisibility.CONTACTS);
        assertThat(memberships.planOf(members.find(eva.id()).orElseThrow())).isEqualTo(Plan.PREMIUM);
        assertThat(accounts.addressOf(eva.id())).contains(EmailAddress.of(ADDRESS));
        assertThat(accounts.ownerOf(EmailAddress.of(ADDRESS))).contains(eva);
    }

    @Test
    void aLinkThatWasUsedSaysSo() {
        signUps.request(Applicants.eva(ADDRESS));
        var token = people.tokenSentTo(ADDRESS);
        signUps.confirm(token);

        assertThat(signUps.confirm(token)).isEmpty();
        assertThat(signUps.stateOf(token)).isEqualTo(USED);
        assertThat(people.countOf("member")).isOne();
    }

    @Test
    void anExpiredLinkConfirmsNothing() {
        signUps.request(Applicants.eva(ADDRESS));
        jdbc.sql("update sign_up set expires_at = now() - interval '1 second'").update();
        var token = people.tokenSentTo(ADDRESS);

        assertThat(signUps.confirm(token)).isEmpty();
        assertThat(signUps.stateOf(token)).isEqualTo(EXPIRED);
        assertThat(people.countOf("member")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "\u0000", "🦉"})
    void aLinkThatWasNeverSentIsUnknown(String token) {
        assertThat(signUps.confirm(new Token(token))).isEmpty();
        assertThat(signUps.stateOf(new Token(token))).isEqualTo(UNKNOWN);
    }

    @Test
    void aLinkCutShortIsUnknown() {
        signUps.request(Applicants.eva(ADDRESS));
        var token = people.tokenSentTo(ADDRESS).value();

        assertThat(signUps.stateOf(new Token(token.substring(0, 42)))).isEqualTo(UNKNOWN);
    }

    @Test
    void theFirstConfirmedSignUpOfAnAddressWins() {
        signUps.request(Applicants.eva(ADDRESS));
        var first = people.tokenSentTo(ADDRESS);
        signUps.request(new Applicant(
                new PersonName("Somebody", "Else"),
                EmailAddress.of(ADDRESS),
                new Password("another password"),
                ContactListVisibility.NOBODY,
                "",
                Locale.ENGLISH));
        var second = people.tokenSentTo(ADDRESS);

        signUps.confirm(second);

        assertThat(signUps.confirm(first)).isEmpty();
        assertThat(signUps.stateOf(first)).isEqualTo(UNKNOWN);
        assertThat(people.countOf("sign_up")).isZero();
        assertThat(accounts.ownerOf(EmailAddress.of(ADDRESS))).map(Member::name).contains("Somebody Else");
    }

    @Test
    void linksOfOneAddressConfirmedAtOnceMakeOneMember() {
        var tokens = Stream.generate(() -> {
                    signUps.request(Applicants.eva(ADDRESS));
                    return people.tokenSentTo(ADDRESS);
                })
                .limit(4)
                .toList();

        var confirmations = tokens.stream()
                .flatMap(token -> Stream.of(token, token))
                .map(token -> CompletableFuture.supplyAsync(() -> signUps.confirm(token)))
                .toList();

        assertThat(confirmations.stream().map(CompletableFuture::join).filter(Optional::isPresent))
                .hasSize(1);
        assertThat(people.countOf("member")).isOne();
        assertThat(people.countOf("account")).isOne();
    }

    @Test
    void aKnownAddressGetsAnotherMailAndNoSecondAccount() {
        var eva = people.join(ADDRESS);

        signUps.request(Applicants.eva(ADDRESS));

        assertThat(people.countOf("sign_up")).isZero();
        assertThat(people.mailbox().latestTo(ADDRESS))
                .contains("Sie haben schon ein Konto", eva.name(), "/sign-in", "/password-reset");
    }

    @Test
    void aMailToAnAddressThatIsNotConfirmedRepeatsNoName() {
        signUps.request(Applicants.eva(ADDRESS));

        assertThat(people.mailbox().latestTo(ADDRESS)).doesNotContain("Eva", "Brandt");
    }

    @Test
    void noTokenIsInTheDatabaseButAsItsHash() {
        signUps.request(Applicants.eva(ADDRESS));
        var token = people.tokenSentTo(ADDRESS);

        assertThat(jdbc.sql("select token_hash from sign_up")
                        .query(byte[].class)
                        .single())
                .isEqualTo(token.hash());
    }
}
