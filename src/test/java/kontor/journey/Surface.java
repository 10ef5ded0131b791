package kontor.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
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

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    /** Without the months of the calendar, which go on for ever. */
    private static final Pattern LOCAL_LINK = Pattern.compile("/(?!/|assets/|icons-|photos/|meetings\\?month=).*");

    private static final Duration SAME = Duration.ofMinutes(10);
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
                .filter(name -> !name.equals("Set-Cookie") && !name.equals("X-Request-Id"))
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
        return MOMENT.matcher(text)
                .replaceAll(moment -> sinceStart(moment.group()))
                .replaceAll("(number=|/former/|\"number\": ?)\\d+", "$1N")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("\\b(?=[\\w-]*\\d)(?=[\\w-]*[A-Z])[\\w-]{22,}\\b", "TOKEN");
    }

    /** In steps, so that a second more or less is none. */
    private String sinceStart(String moment) {
        var since = Duration.between(start, Instant.parse(moment)).plus(SAME.dividedBy(2));
        return "START+" + Math.floorDiv(since.toMinutes(), SAME.toMinutes()) * SAME.toMinutes() + "min";
    }
}
