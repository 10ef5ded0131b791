package kontor.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import kontor.member.Member;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody in front of a browser. */
record Visitor(Page page) {

    private static final String FOCUS_RING = """
            () => {
              const style = getComputedStyle(document.activeElement)
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
            }""";

    Visitor signIn(Member member) {
        open("/sign-in");
        fill("email", Cast.address(member)).fill("password", Cast.PASSWORD).submit();
        assertThat(path()).isEqualTo("/");
        return this;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    Visitor fill(String field, String text) {
        page.fill("#" + field, text);
        return this;
    }

    Visitor choose(String field, String value) {
        page.selectOption("#" + field, value);
        return this;
    }

    Visitor tick(String field) {
        page.check("input[type=checkbox][name=" + field + "]");
        return this;
    }

    /** Presses the first button of the page's content. */
    Visitor submit() {
        page.click("main form button:not([type=button]) >> nth=0");
        return this;
    }

    Visitor press(String label) {
        page.click("main :is(button, a):text-is(\"" + label + "\") >> nth=0");
        return this;
    }

    /** Goes on by the Tab key until it reaches this, and sees where it is. */
    Visitor tabTo(String selector) {
        for (var steps = 0; steps < 100; steps++) {
            page.keyboard().press("Tab");
            if (!isFocused(selector)) continue;
            page.waitForFunction(FOCUS_RING); // it may fade in
            return this;
        }
        throw new AssertionError(selector + " is out of the keyboard's reach on " + path());
    }

    private boolean isFocused(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    Visitor type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter on what leads to a page, and waits for the page. */
    Visitor enter() {
        page.evaluate("() => { window.left = true }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        return this;
    }

    String text() {
        return page.innerText("#main");
    }

    String path() {
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** No violation that axe finds, and nothing to scroll sideways for. */
    void looksAccessible() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(() -> path() + " "
                        + violations.stream()
                                .map(rule -> rule.getId() + " " + rule.getNodes())
                                .toList())
                .isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sideways).as(path()).isEqualTo(0);
    }
}
