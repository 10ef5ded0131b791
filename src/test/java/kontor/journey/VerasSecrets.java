package kontor.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kontor.member.AttendanceVisibility;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.release.Detail;
import kontor.release.Releases;
import kontor.testing.AmongMembers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** Vera, who hides all from members, and what must not be told of her. */
abstract class VerasSecrets extends AmongMembers {

    static final Map<Detail, String> VALUES = new EnumMap<>(Map.of(
            Detail.BUSINESS_EMAIL, "desk-marker@hidden.example",
            Detail.BUSINESS_PHONE, "+49 40 7710001",
            Detail.MOBILE, "+49 171 7710002",
            Detail.BUSINESS_ADDRESS, "Kontormarkerkai 1",
            Detail.PRIVATE_EMAIL, "home-marker@hidden.example",
            Detail.PRIVATE_PHONE, "+49 40 7710003",
            Detail.PRIVATE_ADDRESS, "Heimmarkergasse 2",
            Detail.BIRTHDAY, "1933-03-07"));

    /** As it stands in a link that dials, or in a date. */
    private static final List<String> OTHER_FORMS =
            List.of("+49407710001", "+491717710002", "+49407710003", "March 1933", "1933");

    static final String ABOUT = "All that Vera tells members";

    /** What the owner writes to whom the owner asks for an introduction. */
    static final String CONFIDENCE = "Between you and me, Quirin";

    @Autowired
    Releases releases;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    Member owner;
    Member third;
    Member far;
    String meeting;
    String introduction;

    @BeforeEach
    void theOwnerHidesAllAndKeepsTheContactListClosed() {
        owner = cast.premium("Vera", "Verschwiegen");
        third = cast.premium("Quirin", "Zwischenglied");
        far = cast.basic("Fenja", "Fernab");
        ties.join(owner, third);
        ties.join(owner, far);
        members.showContactListTo(owner, ContactListVisibility.NOBODY);
        VALUES.forEach((detail, value) -> jdbc.sql(
                        "insert into contact_detail (member_id, detail, value) values (:owner, :detail, :value)")
                .param("owner", owner.id())
                .param("detail", detail.name())
                .param("value", value)
                .update());
        releases.release(owner, third, EnumSet.allOf(Detail.class));
        jdbc.sql("update member set about = :about where id = :owner")
                .param("about", ABOUT)
                .param("owner", owner.id())
                .update();
        meeting = meetingOf(third);
        attend(AttendanceVisibility.NOBODY);
        choose("visits", "unseen", "true");
        confide(cast.basic("Ulla", "Unbekannt"));
    }

    /** The owner asks the third for an introduction. */
    private void confide(Member target) {
        ties.join(third, target);
        jdbc.sql("""
                        insert into introduction (asker_id, middleman_id, target_id, reason, to_middleman, to_target,
                            asked_at, expires_at)
                        values (:asker, :middleman, :target, 'OTHER', :words, :words, now(), now() + interval '90 days')""")
                .param("asker", owner.id())
                .param("middleman", third.id())
                .param("target", target.id())
                .param("words", CONFIDENCE)
                .update();
        introduction = "/introductions/" + owner.handle() + "/" + target.handle();
    }

    /** Everybody may see the guest list; what a guest shows is the guest's own choice (E3). */
    private String meetingOf(Member host) {
        var visitor = signedIn(host);
        visitor.get("/meetings/new");
        var day = LocalDate.now(clock).plusDays(20);
        var created = visitor.post(
                "/meetings/new",
                "title",
                "Evening",
                "start",
                day + "T18:00",
                "end",
                day + "T20:00",
                "zone",
                "Europe/Berlin",
                "place",
                "Speicherstadt",
                "guestList",
                "MEMBERS");
        return requireNonNull(created.getResponse().getRedirectedUrl());
    }

    void attend(AttendanceVisibility visibility) {
        members.showAttendanceTo(owner, visibility);
        var visitor = signedIn(owner);
        visitor.get(meeting);
        assertThat(visitor.post(meeting + "/reply", "answer", "YES")).hasStatus(303);
    }

    void choose(String what, String... fields) {
        var visitor = signedIn(owner);
        visitor.get("/me/privacy");
        assertThat(visitor.post("/me/privacy/" + what, fields)).hasStatus(303);
    }

    List<Secret> secrets() {
        var secrets = new ArrayList<Secret>();
        Stream.concat(VALUES.values().stream(), OTHER_FORMS.stream())
                .forEach(value -> secrets.add(new Secret(value, path -> true)));
        secrets.add(new Secret(third.name(), this::isAboutTheOwner)); // a tie that the owner's closed list hides (D5)
        secrets.add(new Secret(
                owner.name(),
                path -> path.startsWith("/suggestions") || path.equals("/"))); // known by a hidden tie alone
        secrets.add(new Secret(owner.name(), path -> path.startsWith(meeting) || path.startsWith("/visitors")));
        secrets.add(new Secret(owner.name(), path -> path.contains(far.handle()))); // no step on a way there (D5)
        secrets.add(new Secret(CONFIDENCE, path -> true));
        return secrets;
    }

    private boolean isAboutTheOwner(String path) {
        return path.contains(owner.handle()) || path.matches("/requests(\\?.*)?");
    }

    /** All that the application answers to, with everybody who is of interest in the place of {@code {handle}}. */
    Set<String> addresses(Member walker) {
        var addresses = new LinkedHashSet<String>();
        var people = List.of(owner, third, walker);
        mapping.getHandlerMethods().keySet().stream()
                .filter(VerasSecrets::isRead)
                .flatMap(info -> info.getPatternValues().stream())
                .sorted()
                .forEach(pattern -> people.forEach(one -> addresses.add(pattern.replace("{handle}", one.handle()))));
        people.forEach(one -> addresses.add("/members/" + walker.handle() + "?as=" + one.handle()));
        addresses.add("/requests?answer=declined");
        addresses.addAll(List.of(introduction, "/introductions?done=true"));
        addresses.add("/members/" + far.handle());
        addresses.addAll(List.of(meeting, meeting + ".ics", meeting + "/guests"));
        addresses.removeIf(address -> address.contains("{") || address.equals("/error"));
        return addresses;
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
