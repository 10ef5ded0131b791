package kontor.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whoever comes during a test; all of them leave after it. */
final class Visitors implements AfterEachCallback {

    private final List<Visitor> present = new ArrayList<>();

    /** Somebody new in front of the application that listens there. */
    Visitor at(int port, NewContextOptions options) {
        var visitor = Browser.visitor("http://127.0.0.1:" + port, options);
        present.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        present.forEach(visitor -> visitor.page().context().close());
        present.clear();
    }
}
