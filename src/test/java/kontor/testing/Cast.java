package kontor.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.account.Accounts;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;

/** The people of the tests, each new in the network: {@code anna()} is Premium, {@code ben()} Basic. */
@TestComponent
public class Cast {

    public static final String PASSWORD = "a calm test password";

    private final Members members;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Cast(Members members, Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Member anna() {
        return premium("Anna", "Lindqvist");
    }

    public Member ben() {
        return basic("Ben", "Osei");
    }

    public Member premium(String first, String last) {
        var member = basic(first, last);
        members.grantPremiumUntil(member, clock.instant().plus(Duration.ofDays(20)));
        return members.find(member.id()).orElseThrow();
    }

    public Member basic(String first, String last) {
        var member = members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
        accounts.open(member, EmailAddress.parse(address(member)).orElseThrow(), passwords.encode(PASSWORD));
        return member;
    }

    /** Where the member's mail goes, and what the member signs in with. */
    public static String address(Member member) {
        return member.handle() + "@example.org";
    }
}
