package kontor.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line, as in {@code --members 1000}. */
record Options(Map<String, String> values) {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("parts", "fill,load,start"),
            Map.entry("members", "100000"),
            Map.entry("contacts-per-member", "20"),
            Map.entry("seed", "1"),
            Map.entry("shared-buffers", "128MB"),
            Map.entry("times", "2000"),
            Map.entry("patience", "0"),
            Map.entry("kinds", ""),
            Map.entry("url", ""),
            Map.entry("user", "kontor"),
            Map.entry("password", "kontor"),
            Map.entry("data", "data"),
            Map.entry("jar", "../target/kontor-0.1.0-SNAPSHOT.jar"),
            Map.entry("before", ""),
            Map.entry("heap", "512m"),
            Map.entry("jvm", ""),
            Map.entry("port", "8190"),
            Map.entry("scenarios", "bare,layout,profile,directory,requests,conversation,send a request,send a message"),
            Map.entry("waiting", "26"),
            Map.entry("clients", "8"),
            Map.entry("warm-up", "60"),
            Map.entry("rounds", "6"),
            Map.entry("seconds", "10"),
            Map.entry("pgbench", "pgbench"));

    static Options of(String... arguments) {
        var values = new HashMap<>(DEFAULTS);
        for (var index = 0; index < arguments.length; index += 2) {
            var name = arguments[index].replaceFirst("^--", "");
            if (!DEFAULTS.containsKey(name) || index + 1 == arguments.length)
                throw new IllegalArgumentException("Options: " + DEFAULTS);

            values.put(name, arguments[index + 1]);
        }
        return new Options(values);
    }

    boolean has(String list, String item) {
        return List.of(text(list).split(",")).contains(item);
    }

    String text(String name) {
        return values.get(name);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    Duration seconds(String name) {
        return Duration.ofSeconds(number(name));
    }

    Path path(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    /** A folder of its own for each size, so that networks are made once. */
    Path data() {
        return path("data").resolve(text("members") + "x" + text("contacts-per-member"));
    }
}
