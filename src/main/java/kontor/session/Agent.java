package kontor.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * What a browser says of itself (RFC 9110, 10.1.5), as far as a person recognizes it: its name and its system. Browsers
 * also name those that they want to be taken for, so the first that fits in these lists is meant.
 *
 * @param value the header, cut off where it is endless
 */
record Agent(String value) {

    static final int MAX_LENGTH = 300;

    private static final List<Map.Entry<String, Pattern>> BROWSERS = List.of(
            Map.entry("Edge", Pattern.compile("Edg(e|A|iOS)?/")),
            Map.entry("Opera", Pattern.compile("OPR/|Opera")),
            Map.entry("Vivaldi", Pattern.compile("Vivaldi/")),
            Map.entry("Samsung Internet", Pattern.compile("SamsungBrowser/")),
            Map.entry("Firefox", Pattern.compile("Firefox/|FxiOS/")),
            Map.entry("Chrome", Pattern.compile("Chrome/|Chromium/|CriOS/")),
            Map.entry("Safari", Pattern.compile("Version/.* Safari/")));

    private static final List<Map.Entry<String, Pattern>> SYSTEMS = List.of(
            Map.entry("iPhone", Pattern.compile("iPhone")),
            Map.entry("iPad", Pattern.compile("iPad")),
            Map.entry("Android", Pattern.compile("Android")),
            Map.entry("Windows", Pattern.compile("Windows")),
            Map.entry("ChromeOS", Pattern.compile("CrOS")),
            Map.entry("macOS", Pattern.compile("Macintosh|Mac OS X")),
            Map.entry("Linux", Pattern.compile("Linux|X11")));

    Agent {
        value = value.substring(0, Math.min(MAX_LENGTH, value.length()));
    }

    static Agent of(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.USER_AGENT);
        return new Agent(header == null ? "" : header.replaceAll("\\P{Print}", ""));
    }

    Optional<String> browser() {
        return first(BROWSERS);
    }

    Optional<String> system() {
        return first(SYSTEMS);
    }

    private Optional<String> first(List<Map.Entry<String, Pattern>> names) {
        return names.stream()
                .filter(name -> name.getValue().matcher(value).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
