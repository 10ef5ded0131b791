package kontor.account;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import kontor.mail.EmailAddress;
import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdmissionTests {

    @ParameterizedTest
    @ValueSource(strings = {"open", "Open", " approval "})
    void openAndApprovalAdmitEveryDomain(String setting) {
        assertThat(Admission.of(setting).admits(EmailAddress.of("eva@anywhere.example")))
                .isTrue();
    }

    @Test
    void onlyApprovalWaitsForAnAdministrator() {
        assertThat(Admission.of("approval").byApproval()).isTrue();
        assertThat(Admission.of("open").byApproval()).isFalse();
        assertThat(Admission.of("example.org").byApproval()).isFalse();
    }

    @Test
    void aDomainIsTheSameInAnySpelling() {
        var admission = Admission.of("Example.ORG, münchen.example");

        assertThat(admission.admits(EmailAddress.of("Eva@EXAMPLE.org"))).isTrue();
        assertThat(admission.admits(EmailAddress.of("eva@MÜNCHEN.example"))).isTrue();
        assertThat(admission.admits(EmailAddress.of("eva@xn--mnchen-3ya.example")))
                .isTrue();
        assertThat(read(admission, Locale.ENGLISH)).isEqualTo("example.org or münchen.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.org | a.org | a.org",
                "a.org,b.org | a.org or b.org | a.org oder b.org",
                "a.org,b.org,c.org | a.org, b.org or c.org | a.org, b.org oder c.org"
            })
    void domainsAreReadAsPartOfASentence(String setting, String english, String german) {
        assertThat(read(Admission.of(setting), Locale.ENGLISH)).isEqualTo(english);
        assertThat(read(Admission.of(setting), Locale.GERMAN)).isEqualTo(german);
    }

    private static String read(Admission admission, Locale language) {
        var texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/account");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts.getMessage(admission.domainsToRead(), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva@mail.example.org", "eva@example.com", "eva@notexample.org", "eva@example.org.test"})
    void aDomainStandsForItselfAlone(String address) {
        assertThat(Admission.of("example.org").admits(EmailAddress.of(address))).isFalse();
    }

    @Test
    void aDomainThatIsNamedTwiceIsOne() {
        assertThat(Admission.of("example.org,EXAMPLE.org").domains()).isEqualTo(List.of("example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "opne",
                "approved",
                "closed",
                "@example.org",
                "example.org,",
                "example..org",
                "eva@example.org",
                "*.example.org",
                "example.org example.com",
                "-a.example",
                "example.org/"
            })
    void anythingElseStopsTheStartInOneLine(String setting) {
        assertThatThrownBy(() -> Admission.of(setting))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KONTOR_SIGN_UP is \"" + setting + "\"")
                .hasMessageContainingAll("open", "approval", "example.org")
                .hasMessageNotContaining("\n");
    }
}
