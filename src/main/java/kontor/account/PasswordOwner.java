package kontor.account;

import kontor.mail.EmailAddress;
import kontor.member.PersonName;

/** Whose name and address must not make up the password. */
public record PasswordOwner(PersonName name, EmailAddress address) {}
