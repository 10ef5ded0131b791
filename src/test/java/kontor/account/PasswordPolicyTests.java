package kontor.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.mail.EmailAddress;
import kontor.member.PersonName;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyTests {

    private static final PasswordOwner ANNA =
            new PasswordOwner(new PersonName("Anna", "Müller-Lindqvist"), EmailAddress.of("al77@nordhafen.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet umbrella",
                "  blanks at both ends  ",
                "aaaaaaaaaaaaaaaaaaab",
                "Пароль для меня",
                "\t\u0000\u0007controls",
                "gute Überraschung"
            })
    void admitsCharactersOfAnyKind(String typed) {
        assertThat(PasswordPolicy.faultOf(new Password(typed))).isEmpty();
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        assertThat(PasswordPolicy.faultOf(new Password("🦉🦊🦋🦌🦍🦎🦏"))).contains("account.password.tooShort");
        assertThat(PasswordPolicy.faultOf(new Password("🦉🦊🦋🦌🦍🦎🦏🦐"))).isEmpty();
        assertThat(PasswordPolicy.faultOf(new Password("ü".repeat(128)))).isEmpty();
        assertThat(PasswordPolicy.faultOf(new Password("ü".repeat(129)))).contains("account.password.tooLong");
    }

    @Test
    void takesOneLetterSpeltInTwoWaysAsOne() {
        assertThat(new Password("Gru\u0308\u00dfe aus Kiel")).isEqualTo(new Password("Gr\u00fc\u00dfe aus Kiel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord", "12345678", "iloveyou", "roberto1", "qwertyuiop"})
    void refusesTheCommonest(String typed) {
        assertThat(PasswordPolicy.faultOf(new Password(typed))).contains("account.password.common");
    }

    @Test
    void refusesNoMoreThanTheTenThousandCommonest() {
        assertThat(PasswordPolicy.faultOf(new Password("violetta1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lindqvist1",
                "anna-lindqvist",
                "ANNA mueller 1984!",
                "müllermüller",
                "annaanna",
                "al77@nordhafen.example",
                "nordhafen2026",
                "2026 Anna Nordhafen"
            })
    void recognizesTheOwnNameAndAddress(String typed) {
        assertThat(PasswordPolicy.isMadeOf(new Password(typed), ANNA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna trinkt Tee", "lindqvistisch", "84726390", "?!?!?!?!", "umbrella"})
    void leavesAloneWhatIsMoreThanThat(String typed) {
        assertThat(PasswordPolicy.isMadeOf(new Password(typed), ANNA)).isFalse();
    }

    @Test
    void isQuickEvenWhereManyWaysLeadThrough() {
        var repetitive = new PasswordOwner(new PersonName("a aa aaa", "aaaa aaaaa"), EmailAddress.of("a@a.aa"));

        assertThat(PasswordPolicy.isMadeOf(new Password("a".repeat(127) + "b"), repetitive))
                .isFalse();
    }
}
