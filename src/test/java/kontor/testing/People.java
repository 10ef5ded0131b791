package kontor.testing;

import java.util.Locale;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.account.Accounts;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.shared.Token;

/** The people of tests that begin with nobody: whoever joins is called Eva Brandt, reads German, and has a known password. */
@TestComponent
public class People {

    public static final String PASSWORD = "violet umbrella";

    private final Members members;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    People(Members members, Accounts accounts, PasswordEncoder passwords, JdbcClient jdbc) {
        this.members = members;
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    public Member join(String address) {
        var member = members.join(new PersonName("Eva", "Brandt"), ContactListVisibility.CONTACTS, Locale.GERMAN);
        accounts.open(member, EmailAddress.of(address), passwords.encode(PASSWORD));
        return member;
    }

    public Mailbox mailbox() {
        return new Mailbox(jdbc);
    }

    /** The token in the link of the latest mail to an address. */
    public Token tokenSentTo(String address) {
        return new Token(mailbox().linkTo(address).replaceFirst(".*[/=]", ""));
    }

    public int countOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Tests share their database, and each begins with nobody. */
    public void clear() {
        jdbc.sql("truncate outbox, sign_up, account, member, trial, spring_session, bucket, former_handle cascade")
                .update();
    }
}
