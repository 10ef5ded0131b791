package kontor.registration;

import java.util.Locale;
import java.util.Objects;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import kontor.account.GoodPassword;
import kontor.account.Password;
import kontor.account.PasswordOwner;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.PersonName;
import kontor.shared.TextLength;

record SignUpForm(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Pattern(regexp = NAME)
        String firstName,

        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Pattern(regexp = NAME)
        String lastName,

        @NotNull EmailAddress email,
        @GoodPassword Password password,
        @AssertTrue boolean terms,
        @NotNull ContactListVisibility contactList,
        @TextLength(max = MAX_WORDS) String words) {

    static final int MAX_WORDS = 500;

    /** One line with a letter in it; whether it is missing is for {@code NotBlank} to say. */
    private static final String NAME = "\\s*|\\P{Cc}*\\p{L}\\P{Cc}*";

    SignUpForm {
        words = Objects.requireNonNullElse(words, "");
    }

    @SuppressWarnings("NullAway") // nobody has typed an address yet
    static SignUpForm blank() {
        return new SignUpForm("", "", null, new Password(""), false, ContactListVisibility.MEMBERS, "");
    }

    PasswordOwner owner() {
        return new PasswordOwner(name(), email);
    }

    Applicant toApplicant(Locale language) {
        return new Applicant(name(), email, password, contactList, words, language);
    }

    private PersonName name() {
        return new PersonName(firstName, lastName);
    }
}
