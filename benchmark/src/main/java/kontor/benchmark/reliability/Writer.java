package kontor.benchmark.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import kontor.benchmark.reliability.Ledger.Person;
import kontor.benchmark.reliability.Ledger.Sent;

/** Becomes one new member after another, and sends requests and messages to those who came before. */
final class Writer extends Thread {

    private static final Pattern OWN_HANDLE = Pattern.compile("href=\"/members/([a-z0-9-]+)\"");

    private final int number;
    private final Kontor kontor;
    private final Ledger ledger;
    private final Letters letters;
    private volatile boolean writing = true;
    private int people;

    Writer(int number, Kontor kontor, Ledger ledger, Letters letters) {
        this.number = number;
        this.kontor = kontor;
        this.ledger = ledger;
        this.letters = letters;
        setDaemon(true);
    }

    void stopWriting() throws InterruptedException {
        writing = false;
        join();
    }

    @Override
    public void run() {
        while (writing) {
            try {
                liveOneLife();
            } catch (IOException e) {
                pause(); // killed just now: this life ends here, and what it was answered is in the ledger
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void liveOneLife() throws IOException, InterruptedException {
        var browser = new Browser(kontor.address());
        var lastName = "W" + letters(number) + letters(++people);
        var address = lastName.toLowerCase() + "@example.org";

        browser.open("/sign-up");
        browser.submit("/sign-up", Map.of(
                "firstName", "Nora",
                "lastName", lastName,
                "email", address,
                "password", "three quiet herons",
                "contactList", "MEMBERS",
                "terms", "true"));
        ledger.signedUp(address);

        browser.open(letters.confirmationOf(address, Duration.ofSeconds(90)));
        browser.submit("/email-confirmation", Map.of());
        var others = ledger.some(5);
        var me = new Person(address, "Nora " + lastName, ownHandle(browser.open("/")));
        ledger.joined(me);

        for (var other : others) {
            var text = UUID.randomUUID().toString();
            var form = "/members/" + other.handle() + "/contact-request";
            browser.open(form);
            browser.submit(form, Map.of("reason", "MET", "note", text));
            ledger.requested(new Sent(me, other, text));

            var conversation = "/messages/" + other.handle();
            browser.open(conversation);
            browser.submit(conversation, Map.of("text", text));
            ledger.wrote(new Sent(me, other, text));
        }
    }

    private static String ownHandle(String page) throws IOException {
        var handle = OWN_HANDLE.matcher(page);
        if (!handle.find()) throw new IOException("nobody is signed in");
        return handle.group(1);
    }

    /** A number as a name has it, in letters: 0 is a, 27 is bb. */
    private static String letters(int number) {
        var last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26) + last;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
