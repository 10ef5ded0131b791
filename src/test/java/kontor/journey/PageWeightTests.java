package kontor.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page takes through a browser's line: little on the first visit, hardly anything but itself on later ones. */
@AppTest
class PageWeightTests {

    private static final int REQUESTS = 8;
    private static final int FIRST_VISIT = 100_000;
    private static final int LATER_VISIT = 15_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    private Member other;
    private Visitor visitor;

    @BeforeEach
    void annaIsAskedByMoreThanAPageShows() {
        var anna = cast.anna();
        other = cast.ben();
        conversations.write(anna, other, "Good morning", UUID.randomUUID());
        IntStream.range(0, 26).forEach(number -> {
            var note = "We met in Bremen, at table %d, and talked about much else.".formatted(number);
            ties.ask(cast.premium("Asking", "Member"), anna, Reason.MET, note);
        });
        visitor = Browser.visitor("http://127.0.0.1:" + port, new NewContextOptions())
                .signIn(anna);
    }

    @AfterEach
    void leave() {
        visitor.page().context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/members/{other}", "/requests", "/messages/{other}"})
    void aPageIsLight(String path) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        var line = visitor.page().context().newCDPSession(visitor.page());
        line.send("Network.enable");
        line.send("Network.clearBrowserCache");
        var traffic = new Traffic(line);

        var first = traffic.of(path);
        var later = traffic.of(path);

        assertThat(first.addresses()).as(path).hasSizeBetween(2, REQUESTS);
        assertThat(first.bytes()).as(path).isBetween(1, FIRST_VISIT);
        assertThat(later.bytes()).as(path).isBetween(1, LATER_VISIT);
    }

    /** Counts what comes over the line, headers included and as it was compressed; the cache's answers and what stands in the stylesheet do not. */
    private class Traffic {

        private final List<String> addresses = new ArrayList<>();
        private final AtomicInteger bytes = new AtomicInteger();

        Traffic(CDPSession line) {
            line.on("Network.responseReceived", event -> {
                var response = event.getAsJsonObject("response");
                var address = response.get("url").getAsString();
                if (!isCached(response) && !address.startsWith("data:")) addresses.add(address);
            });
            line.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsInt()));
        }

        Weight of(String path) {
            addresses.clear();
            bytes.set(0);
            visitor.open(path.replace("{other}", other.handle()));
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            return new Weight(List.copyOf(addresses), bytes.get());
        }

        private static boolean isCached(JsonObject response) {
            return response.get("fromDiskCache").getAsBoolean();
        }
    }

    private record Weight(List<String> addresses, int bytes) {}
}
