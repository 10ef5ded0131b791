package kontor.journey;

import java.util.List;

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

    /** What axe has to say, in the page itself: by its builder, it opens another one each time to put together what it found. */
    private static final String BROKEN_RULES = """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] })
              return violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(', '))
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

    /** No rule of axe is broken, and there is nothing to scroll sideways for. */
    void looksAccessible() {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(BROKEN_RULES)).as(path()).isEmpty();
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sideways).as(path()).isEqualTo(0);
    }
}
