package kontor.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

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

/** Somebody who wants to become a member: with an address still to confirm, or waiting for an administrator. */
@Entity
class SignUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // JPA wants one
    private @Nullable Long id;

    private UUID reference = UUID.randomUUID();
    private byte[] tokenHash;
    private String email;
    private String firstName;
    private String lastName;
    private String passwordHash;
    private Locale language;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String words;

    private Instant expiresAt;
    private @Nullable Instant confirmedAt;

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
        this.words = applicant.words();
        this.language = applicant.language();
        this.expiresAt = expiresAt;
    }

    /** Whether the address may still be confirmed. */
    boolean isOpen(Instant now) {
        return confirmedAt == null && now.isBefore(expiresAt);
    }

    /** Whether the address is confirmed, and somebody has to decide. */
    boolean isWaiting() {
        return confirmedAt != null;
    }

    UUID reference() {
        return reference;
    }

    byte[] tokenHash() {
        return tokenHash;
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

    void waitForApproval(Instant now) {
        confirmedAt = now;
    }

    /** A new link takes the place of the one that was sent before. */
    void renewLink(Token token, Instant expiry) {
        tokenHash = token.hash();
        expiresAt = expiry;
    }
}
