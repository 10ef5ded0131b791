package kontor.testing;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that the application has posted; in tests no server takes them out of the outbox. */
public record Mailbox(JdbcClient jdbc) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** The texts of all mails to an address, the latest first. */
    public List<String> to(String address) {
        return jdbc.sql("select subject || E'\\n' || text from outbox where recipient = :address order by number desc")
                .param("address", address)
                .query(String.class)
                .list();
    }

    public String latestTo(String address) {
        return to(address).stream().findFirst().orElseThrow(() -> new AssertionError("no mail to " + address));
    }

    /** Path and query of the first link in the latest mail to an address. */
    public String linkTo(String address) {
        var link = LINK.matcher(latestTo(address));
        if (!link.find()) throw new AssertionError("no link in the mail to " + address);
        return link.group().replaceFirst("https?://[^/]+", "");
    }
}
