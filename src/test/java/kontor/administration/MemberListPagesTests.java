package kontor.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import kontor.testing.Cast;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators look members up. */
class MemberListPagesTests extends AtTheDesk {

    @Test
    void findsMembersByNameAndByAddressInAnySpelling() {
        var joerg = cast.basic("Jörg", "Müller" + System.nanoTime());

        assertThat(found("mueller" + joerg.lastName().substring(6))).containsExactly(joerg.name());
        assertThat(found("JÖRG " + joerg.lastName().toUpperCase(Locale.ROOT))).containsExactly(joerg.name());
        assertThat(found(Cast.address(joerg).toUpperCase(Locale.ROOT))).containsExactly(joerg.name());
        assertThat(found("%")).isEmpty();
        assertThat(Html.page(desk.get(carla, "/admin/members?q=" + "o".repeat(201)))
                        .select("#q-help.fault"))
                .hasSize(1);
    }

    @Test
    void showsEverybodyOnceOnItsPages() {
        var name = "Reihe" + System.nanoTime();
        IntStream.range(0, 30).forEach(number -> cast.basic("Rita", name));

        var first = Html.page(desk.get(carla, "/admin/members?q=" + name));
        var second = Html.page(desk.get(carla, first.select("main a[rel=next]").attr("href")));

        var handles = new HashSet<>(first.select("main li h2 a").eachAttr("href"));
        handles.addAll(second.select("main li h2 a").eachAttr("href"));
        assertThat(first.select("main li h2")).hasSize(25);
        assertThat(handles).hasSize(30);
        assertThat(second.select("main a[rel=next]")).isEmpty();
    }

    private List<String> found(String text) {
        var answer =
                mvc.get().uri("/admin/members?q={text}", text).with(as(carla)).exchange();
        Document page = Html.page(answer);
        return page.select("main li h2 a").stream().map(Element::text).toList();
    }
}
