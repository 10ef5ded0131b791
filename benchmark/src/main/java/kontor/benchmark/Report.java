package kontor.benchmark;

import java.util.List;
import java.util.Locale;

/** The results as they stand in the documentation. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report table(String... heads) {
        row(List.of(heads));
        return row(List.of(heads).stream().map(head -> "---").toList());
    }

    Report row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Report line(String line) {
        text.append(line).append('\n');
        return this;
    }

    void add(Measurement measurement) {
        var results = measurement.results();
        var bare = results.get(0).application(); // the first of the scenarios
        table("what", "requests/s", "p50 ms", "p99 ms", "application CPU ms", "of bare", "PostgreSQL CPU ms", "kB", "failed");
        for (var result : results) {
            row(List.of(
                    result.name(),
                    format("%.0f", result.perSecond()),
                    format("%.1f", result.times().percentile(0.5)),
                    format("%.1f", result.times().percentile(0.99)),
                    format("%.2f", result.application()),
                    format("%.1f", result.application() / bare),
                    format("%.2f", result.database()),
                    format("%.1f", result.times().meanSize() / 1000.0),
                    String.valueOf(result.times().unexpected())));
        }
        line("");
        for (var script : List.of("request", "message")) compare(script, measurement);
    }

    private void compare(String script, Measurement measurement) {
        var floor = measurement.floor(script);
        if (floor == 0) return;

        measurement.results().stream()
                .filter(result -> result.name().equals("send a " + script))
                .forEach(sent -> line(format(
                        "A sent %s reaches %.2f of pgbench's %.0f transactions/s.",
                        script, sent.perSecond() / floor, floor)));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
