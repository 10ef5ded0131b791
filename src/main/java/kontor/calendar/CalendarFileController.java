package kontor.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kontor.meeting.Invitation;
import kontor.meeting.Meetings;
import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.NotFound;
import kontor.shared.Token;

/** What calendar programs fetch: one meeting, or all that its owner comes to or hosts. */
@Controller
class CalendarFileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Meetings meetings;
    private final Feeds feeds;
    private final CalendarWriter writer;

    CalendarFileController(Meetings meetings, Feeds feeds, CalendarWriter writer) {
        this.meetings = meetings;
        this.feeds = feeds;
        this.writer = writer;
    }

    @GetMapping("/meetings/{slug:[a-z0-9-]+}.ics")
    ResponseEntity<byte[]> meeting(@Me Member me, @PathVariable String slug) {
        return file(slug, List.of(meetings.find(me, slug)), me.language());
    }

    /** Nobody signs in here: the token is the key (404 once it is closed). */
    @GetMapping("/calendar/{token:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var owner = feeds.ownerOf(Token.valueOf(token)).orElseThrow(NotFound::new);
        return file("kontor", meetings.calendarOf(owner), owner.language());
    }

    /** A program may keep it, and asks each time whether it still holds. */
    private ResponseEntity<byte[]> file(String name, List<Invitation> invitations, Locale language) {
        var content = writer.write(invitations, language);
        var disposition = ContentDisposition.inline().filename(name + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
