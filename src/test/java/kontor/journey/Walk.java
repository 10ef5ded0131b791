package kontor.journey;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Goes from address to address, follows what links lead on, and notes which secrets are told where. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 400;

    /** Tokens of forms, names of files, and the time of day at which a file for calendars was made: any four digits. */
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b[0-9a-f]{32}\\b"
            + "|name=\"_csrf\" value=\"[^\"]*\"|(?<=\\b[0-9]{8})T[0-9]{6}Z\\b");

    private final Visitor visitor;
    private final List<Secret> secrets;
    private final List<Member> known;
    private final List<String> leaks = new ArrayList<>();

    /** Links to members lead on where they are among those known. */
    Walk(Visitor visitor, List<Secret> secrets, List<Member> known) {
        this.visitor = visitor;
        this.secrets = secrets;
        this.known = known;
    }

    /** Answers how many pages could be read. */
    int through(Collection<String> addresses) {
        var todo = new ArrayList<>(addresses);
        var read = 0;
        for (var i = 0; i < todo.size() && i < MOST; i++) {
            var answer = visitor.get(todo.get(i));
            var source = source(answer);
            note(todo.get(i), source);
            if (answer.getResponse().getStatus() == 200) read++;
            links(source).filter(link -> !todo.contains(link)).forEach(todo::add);
        }
        return read;
    }

    void note(String path, String source) {
        secrets.stream()
                .filter(secret -> secret.isToldBy(path, source))
                .forEach(secret -> leaks.add(path + " tells " + secret.word()));
    }

    /** What was found, each with the address where it stands. */
    List<String> leaks() {
        return leaks;
    }

    private Stream<String> links(String source) {
        return LINK.matcher(source)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/") && !link.startsWith("/webjars/") && !isCrowd(link))
                .distinct();
    }

    /** The many who are in the database besides, whose pages are as the walker's own; and the months, without end. */
    private boolean isCrowd(String link) {
        var somebody =
                Stream.of("/members/", "/contacts/", "/messages/", "/requests/").anyMatch(link::startsWith);
        var ofSomebodyKnown = known.stream().map(Member::handle).anyMatch(link::contains);
        return link.startsWith("/meetings?month=") || (somebody && !ofSomebodyKnown);
    }

    private static String source(MvcTestResult answer) {
        try {
            return withoutDice(answer.getResponse().getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a page says, without what chance says. */
    static String withoutDice(String source) {
        return RANDOM.matcher(source).replaceAll("");
    }
}
