package kontor.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares what somebody sees in two worlds. */
final class Differences {

    private Differences() {}

    /** The pages that differ, each with the place from where on. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        var pages = new TreeSet<>(one.keySet());
        pages.addAll(other.keySet());
        return pages.stream()
                .filter(page -> !one.getOrDefault(page, "").equals(other.getOrDefault(page, "")))
                .map(page -> page + ": "
                        + difference(one.getOrDefault(page, "nothing"), other.getOrDefault(page, "nothing")))
                .toList();
    }

    /** From where on the two differ, with a little of what stands before. */
    private static String difference(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return "«" + around(one, at) + "» or «" + around(other, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 160));
    }
}
