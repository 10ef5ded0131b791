package kontor.registration;

import java.util.Locale;

import kontor.account.Password;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.PersonName;
import kontor.testing.People;

/** Those who fill in the form. */
final class Applicants {

    private Applicants() {}

    static Applicant eva(String address) {
        return new Applicant(
                new PersonName("Eva", "Brandt"),
                EmailAddress.of(address),
                new Password(People.PASSWORD),
                ContactListVisibility.CONTACTS,
                "I plan routes for a haulier in Bremen.",
                Locale.GERMAN);
    }
}
