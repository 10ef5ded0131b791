package kontor.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import kontor.shared.Site;

/** Says so in plain words when the server refuses what never reaches a filter, such as an address with a NUL in it. */
class RefusedByServer extends ErrorReportValve {

    private final ITemplateEngine templates;
    private final Site site;

    RefusedByServer(ITemplateEngine templates, Site site) {
        this.templates = templates;
        this.site = site;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (!response.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) return;

        var page = templates.process("error/unreadable", new Context(languageOf(request), Map.of("name", site.name())));
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try (var writer = response.getReporter()) {
            if (writer != null) writer.write(page);
        } catch (IOException e) {
            container.getLogger().debug("Nobody waits for the page any more", e);
        }
    }

    /** English where the browser names no language, which Tomcat would take for the one of this machine. */
    private static Locale languageOf(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
    }
}
