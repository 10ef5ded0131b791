package kontor.guest;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kontor.guest.SitemapRepository.Place;
import kontor.shared.NotFound;
import kontor.shared.Site;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What search engines are told: robots.txt (RFC 9309), and sitemaps (sitemaps.org) of the pages that introduce the
 * network and of the members who allow search engines. All of it may be kept for an hour, and is written as it is read.
 */
@Controller
class SitemapController {

    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String FOR_AN_HOUR = "max-age=3600, public";
    private static final int READ = 1_000;

    private final SitemapRepository members;
    private final Site site;

    SitemapController(SitemapRepository members, Site site) {
        this.members = members;
        this.site = site;
    }

    /** Pages may all be read, so that each can say itself whether it may be shown; photos are nobody's to collect. */
    @GetMapping("/robots.txt")
    void robots(HttpServletResponse response) throws IOException {
        open(response, MediaType.TEXT_PLAIN)
                .printf(
                        "User-agent: *\nDisallow: /photos/\nDisallow: /calendar/\n\nSitemap: %s\n",
                        address("/sitemap.xml"));
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var parts = members.parts().stream().map("/sitemap-members-%d.xml"::formatted);
        var sitemaps = Stream.concat(Stream.of("/sitemap-pages.xml"), parts).toList();
        var xml = begin(response, "sitemapindex");
        sitemaps.forEach(path -> xml.printf("<sitemap><loc>%s</loc></sitemap>\n", address(path)));
        xml.println("</sitemapindex>");
    }

    @GetMapping("/sitemap-pages.xml")
    void pages(HttpServletResponse response) throws IOException {
        var xml = begin(response, "urlset");
        NoIndex.INDEXED.forEach(path -> name(path, xml));
        xml.println("</urlset>");
    }

    @GetMapping("/sitemap-members-{part:[1-9][0-9]{0,4}}.xml")
    void members(@PathVariable int part, HttpServletResponse response) throws IOException {
        var found = members.findAfter(part, 0, READ);
        if (found.isEmpty()) throw new NotFound();

        var xml = begin(response, "urlset");
        for (; !found.isEmpty(); found = members.findAfter(part, last(found), READ))
            found.forEach(place -> name("/members/" + place.handle(), xml));
        xml.println("</urlset>");
    }

    private static long last(List<Place> found) {
        return found.get(found.size() - 1).memberId();
    }

    private PrintWriter begin(HttpServletResponse response, String root) throws IOException {
        var xml = open(response, MediaType.APPLICATION_XML);
        xml.printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s%s>\n", root, NAMESPACE);
        return xml;
    }

    private static PrintWriter open(HttpServletResponse response, MediaType type) throws IOException {
        response.setContentType(new MediaType(type, UTF_8).toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR);
        return response.getWriter();
    }

    private void name(String path, PrintWriter xml) {
        xml.printf("<url><loc>%s</loc></url>\n", address(path));
    }

    private String address(String path) {
        return site.page(path).toString();
    }
}
