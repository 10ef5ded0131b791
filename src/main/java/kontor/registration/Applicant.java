package kontor.registration;

import java.util.Locale;

import kontor.account.Password;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.PersonName;

/** What somebody who signs up says; the words are for whoever approves, and empty where nobody does. */
record Applicant(
        PersonName name,
        EmailAddress address,
        Password password,
        ContactListVisibility contactList,
        String words,
        Locale language) {}
