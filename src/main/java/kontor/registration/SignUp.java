package kontor.registration;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.PersonName;
import kontor.shared.Token;

/** Somebody who wants to become a member and has still to confirm the e-mail address. */
@Entity
class SignUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // JPA wants one
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private byte[] tokenHash;

    private String email;
    private String firstName;
    private String lastName;
    private String passwordHash;
    private Locale language;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ContactListVisibility contactList;

    @SuppressWarnings("NullAway.Init")
    protected SignUp() {}

    SignUp(Applicant applicant, String passwordHash, Token token, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.email = applicant.address().value();
        this.firstName = applicant.name().first();
        this.lastName = applicant.name().last();
        this.passwordHash = passwordHash;
        this.contactList = applicant.contactList();
        this.language = applicant.language();
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    String passwordHash() {
        return passwordHash;
    }

    ContactListVisibility contactList() {
        return contactList;
    }

    Locale language() {
        return language;
    }
}
