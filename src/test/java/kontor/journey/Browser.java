package kontor.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, headless; started once for all journeys of the JVM. */
final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /**
     * A visitor with empty pockets, who sees nothing move: smooth scrolling outlasts a browser's patience on a busy machine.
     * Without Chromium the journey is skipped, on CI it fails.
     */
    static Visitor visitor(String address, NewContextOptions options) {
        var context = start().newContext(options.setBaseURL(address).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        return new Visitor(context.newPage());
    }

    private static synchronized com.microsoft.playwright.Browser start() {
        if (running == null) {
            var options = new LaunchOptions().setExecutablePath(chromium()).setArgs(ARGUMENTS);
            running = playwright().chromium().launch(options);
        }
        return running;
    }

    private static Playwright playwright() {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    private static Path chromium() {
        var found = installed();
        if (found.isEmpty() && "true".equals(System.getenv("CI")))
            throw new AssertionError("Chromium is missing; .ci/run installs it");
        Assumptions.assumeTrue(found.isPresent(), "No Chromium on this machine: the browser journeys are skipped");
        return found.orElseThrow();
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell", // without all that nobody sees: a third faster
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
