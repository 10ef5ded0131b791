package kontor.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/**
 * All that somebody can fetch: pages at given addresses, and those to which their links lead. What differs between any
 * two visits is brought into one form: tokens, running numbers, and moments, which count from the visitor's beginning.
 */
final class Surface {

    private static final Pattern COMPACT_MOMENT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z"); // RFC 5545, 3.3.5
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    /** Without the months of the calendar, which go on for ever. */
    private static final Pattern LOCAL_LINK = Pattern.compile("/(?!/|assets/|icons-|photos/|meetings\\?month=).*");

    private static final Set<String> OF_EACH_ANSWER = Set.of("Set-Cookie", "X-Request-Id", "ETag", "Last-Modified");
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration SLACK = Duration.ofMinutes(3); // a personal code is good for five
    private static final int MOST_PAGES = 400;

    private final Visitor visitor;
    private final Instant start;

    Surface(Visitor visitor, Instant start) {
        this.visitor = visitor;
        this.start = start;
    }

    /** By neutral address, what it answers. */
    Map<String, String> fetch(Collection<String> addresses) {
        var pages = new TreeMap<String, String>();
        var open = new ArrayDeque<>(addresses);
        while (!open.isEmpty()) {
            var address = open.remove();
            if (pages.containsKey(neutral(address))) continue;
            if (pages.size() == MOST_PAGES) throw new AssertionError("there is no end to it: " + pages.keySet());

            var answer = visitor.get(address);
            pages.put(neutral(address), neutral(answer));
            open.addAll(links(answer));
        }
        return pages;
    }

    /** What a form answers, and the page to which that leads. */
    String post(String address, String... fields) {
        visitor.get("/me/language");
        var answer = visitor.post(address, fields);
        var place = answer.getResponse().getHeader("Location");
        return neutral(answer) + (place == null ? "" : neutral(visitor.get(place)));
    }

    private Collection<String> links(MvcTestResult answer) {
        return Visitor.page(answer).select("a[href]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> LOCAL_LINK.matcher(link).matches())
                .distinct()
                .toList();
    }

    private String neutral(MvcTestResult answer) {
        var response = answer.getResponse();
        var headers = response.getHeaderNames().stream()
                .filter(name -> !OF_EACH_ANSWER.contains(name))
                .sorted()
                .map(name -> name + ": " + response.getHeaders(name))
                .collect(joining("\n"));
        return neutral(response.getStatus() + "\n" + headers + "\n" + body(answer));
    }

    private static String body(MvcTestResult answer) {
        var html = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        if (!html.startsWith("<!doctype html>")) return html;

        var page = Jsoup.parse(html);
        page.select("input[name=_csrf], input[name=key]").attr("value", "");
        page.select("svg > path").attr("d", ""); // a personal code, new each time
        page.select("time").forEach(time -> time.removeAttr("title").text(""));
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }

    String neutral(String text) {
        var separated = COMPACT_MOMENT.matcher(text).replaceAll("$1-$2-$3T$4:$5:$6Z");
        return MOMENT.matcher(separated)
                .replaceAll(moment -> sinceStart(moment.group()))
                .replaceAll("(number=|/former/|\"number\": ?)\\d+", "$1N")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("\\b(?=[\\w-]*\\d)(?=[\\w-]*[A-Z])[\\w-]{22,}\\b", "TOKEN");
    }

    /** In steps, so that a second more or less is none. A full minute on another day was set, as a meeting's time is. */
    private String sinceStart(String text) {
        var moment = Instant.parse(text);
        var since = Duration.between(start, moment).plus(SLACK);
        if (since.toDays() > 0 && moment.equals(moment.truncatedTo(ChronoUnit.MINUTES))) return text;

        return "START+" + Math.floorDiv(since.toMinutes(), STEP.toMinutes()) * STEP.toMinutes() + "min";
    }
}
