package kontor.registration;

import java.util.Locale;

import kontor.account.Password;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.PersonName;

/** What somebody who signs up says. */
record Applicant(
        PersonName name, EmailAddress address, Password password, ContactListVisibility contactList, Locale language) {}
