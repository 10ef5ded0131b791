package kontor.journey;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kontor.contact.Contacts;
import kontor.member.AttendanceVisibility;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.release.Detail;
import kontor.release.Releases;
import kontor.request.ContactRequests;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * D1, D5: what is hidden from somebody is nowhere. The test walks all addresses that can be asked for, follows what links
 * lead on, searches for each hidden value and reads the mails, and looks for it in all page sources.
 */
@AppTest
class WalkTests {

    private static final Map<Detail, String> VALUES = new EnumMap<>(Map.of(
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

    private static final String ABOUT = "All that Vera tells members";

    /** What the owner writes to whom the owner asks for an introduction. */
    private static final String CONFIDENCE = "Between you and me, Quirin";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int ENOUGH = 30;
    private static final int MOST = 400;

    /** Who looks; none of them may see anything of it. */
    private static final Pattern RANDOM = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b[0-9a-f]{32}\\b|name=\"_csrf\" value=\"[^\"]*\"");

    enum Walker {
        STRANGER,
        CONTACT_WITHOUT_RELEASES,
        DECLINED_SENDER,
        BLOCKED,
        ONCE_RELEASED_AND_TAKEN_BACK
    }

    /**
     * What must not be found, and on which pages.
     *
     * @param where whether a page of this path must not hold it
     */
    record Secret(String word, Predicate<String> where) {}

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Member owner;
    private Member third;
    private Member far;
    private String meeting;
    private String introduction;

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

    @ParameterizedTest
    @EnumSource
    void findsNothingThatIsHidden(Walker walker) {
        assertThat(leaks(walker(walker))).isEmpty();
    }

    @Test
    void findsWhatIsReleased() {
        var viewer = cast.premium("Ute", "Schauin");
        releases.release(owner, viewer, EnumSet.allOf(Detail.class));

        assertThat(leaks(viewer))
                .anyMatch(leak -> leak.startsWith("/members/" + owner.handle() + " "))
                .anyMatch(leak -> leak.startsWith("/me/contact-details "))
                .anyMatch(leak -> leak.endsWith("+491717710002"));
    }

    @Test
    void findsALeakThatIsPlanted() {
        jdbc.sql("update member set about = 'Write to home-marker@hidden.example' where id = :owner")
                .param("owner", owner.id())
                .update();

        assertThat(leaks(walker(Walker.STRANGER)))
                .contains("/members/" + owner.handle() + " tells home-marker@hidden.example");
    }

    @Test
    void findsANameWhereTheContactListIsOpen() {
        members.showContactListTo(owner, ContactListVisibility.MEMBERS);

        assertThat(leaks(walker(Walker.STRANGER)))
                .contains("/members/" + owner.handle() + " tells " + third.name())
                .contains("/members/" + far.handle() + " tells " + owner.name());
    }

    @Test
    void findsWhatIsWrittenToTheWalker() {
        assertThat(leaks(third)).contains("/introductions tells " + CONFIDENCE, introduction + " tells " + CONFIDENCE);
    }

    @Test
    void findsAGuestWhoseAttendanceIsShown() {
        attend(AttendanceVisibility.EVERYBODY);

        assertThat(leaks(walker(Walker.STRANGER))).contains(meeting + " tells " + owner.name());
    }

    @Test
    void findsAVisitorWhoIsSeen() {
        choose("visits", "unseen", "false");

        assertThat(leaks(walker(Walker.STRANGER))).contains("/visitors tells " + owner.name());
    }

    @Test
    void aGuestFindsNothingBeyondAPublicProfile() {
        choose("public-profile", "open", "true", "searchEngines", "true");

        assertThat(leaksToGuests()).isEmpty();
    }

    @Test
    void aGuestFindsThePublicProfileItself() {
        choose("public-profile", "open", "true", "searchEngines", "true");
        jdbc.sql("update member set headline = :about where id = :owner")
                .param("about", ABOUT)
                .param("owner", owner.id())
                .update();

        assertThat(leaksToGuests()).containsExactly("/members/" + owner.handle() + " tells " + ABOUT);
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

    private void attend(AttendanceVisibility visibility) {
        members.showAttendanceTo(owner, visibility);
        var visitor = signedIn(owner);
        visitor.get(meeting);
        assertThat(visitor.post(meeting + "/reply", "answer", "YES")).hasStatus(303);
    }

    private void choose(String what, String... fields) {
        var visitor = signedIn(owner);
        visitor.get("/me/privacy");
        assertThat(visitor.post("/me/privacy/" + what, fields)).hasStatus(303);
    }

    private Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    private Member walker(Walker kind) {
        var walker = cast.premium("Walter", "Wandersmann");
        ties.join(walker, third);
        switch (kind) {
            case STRANGER -> {}
            case CONTACT_WITHOUT_RELEASES -> ties.join(walker, owner);
            case DECLINED_SENDER -> {
                ties.ask(walker, owner);
                requests.decline(owner, walker);
            }
            case BLOCKED -> {
                ties.join(walker, owner);
                releases.release(owner, walker, EnumSet.allOf(Detail.class));
                contacts.block(owner, walker);
            }
            case ONCE_RELEASED_AND_TAKEN_BACK -> {
                releases.release(owner, walker, EnumSet.allOf(Detail.class));
                releases.release(owner, walker, Set.of());
            }
        }
        signedIn(owner).get("/members/" + walker.handle());
        return walker;
    }

    private List<Secret> secrets() {
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

    /** All that a public profile does not open, and whoever has opened none. */
    private List<Secret> secretsToGuests() {
        var secrets = secrets();
        Stream.of(ABOUT, third.name(), third.handle()).forEach(word -> secrets.add(new Secret(word, path -> true)));
        return secrets;
    }

    private boolean isAboutTheOwner(String path) {
        return path.contains(owner.handle()) || path.matches("/requests(\\?.*)?");
    }

    /** What the walker has found, each with the address where it stands. */
    private List<String> leaks(Member walker) {
        var visitor = signedIn(walker);
        var leaks = new ArrayList<String>();
        var pages = walk(visitor, addresses(walker), secrets(), leaks);
        assertThat(pages).as("pages that could be read").isGreaterThan(ENOUGH);
        VALUES.values().forEach(value -> search(visitor, value, leaks));
        new Mailbox(jdbc).to(Cast.address(walker)).forEach(mail -> note("a mail", mail, secrets(), leaks));
        return leaks;
    }

    private List<String> leaksToGuests() {
        var leaks = new ArrayList<String>();
        walk(new Visitor(mvc), addresses(third), secretsToGuests(), leaks);
        return leaks;
    }

    /** Answers how many pages could be read. */
    private int walk(Visitor visitor, Set<String> addresses, List<Secret> secrets, List<String> leaks) {
        var todo = new ArrayList<>(addresses);
        var read = 0;
        for (var i = 0; i < todo.size() && i < MOST; i++) {
            var answer = visitor.get(todo.get(i));
            var source = source(answer);
            note(todo.get(i), source, secrets, leaks);
            if (answer.getResponse().getStatus() == 200) read++;
            links(source).filter(link -> !todo.contains(link)).forEach(todo::add);
        }
        return read;
    }

    private void search(Visitor visitor, String value, List<String> leaks) {
        var typed = value.replace("+", "%2B").replace(" ", "%20");
        Stream.of("?q=", "/names?q=", "?company=", "?title=", "?city=", "?skill=", "?language=")
                .map(query -> "/members" + query + typed)
                .filter(query -> !page(visitor.get(query))
                        .select("#hits a[href^=/members/" + owner.handle() + "], body > a[href^=/members/"
                                + owner.handle() + "]")
                        .isEmpty())
                .forEach(query -> leaks.add(query + " finds the owner"));
    }

    private void note(String path, String source, List<Secret> secrets, List<String> leaks) {
        secrets.stream()
                .filter(secret -> secret.where().test(path) && source.contains(secret.word()))
                .forEach(secret -> leaks.add(path + " tells " + secret.word()));
    }

    /** All that the application answers to, with everybody who is of interest in the place of {@code {handle}}. */
    private Set<String> addresses(Member walker) {
        var addresses = new LinkedHashSet<String>();
        var people = List.of(owner, third, walker);
        mapping.getHandlerMethods().keySet().stream()
                .filter(WalkTests::isRead)
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

    private Stream<String> links(String source) {
        return LINK.matcher(source)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/") && !link.startsWith("/webjars/") && !isCrowd(link))
                .distinct();
    }

    /** The many who are in the database besides, whose pages are as the walker's own; and the months, without end. */
    private boolean isCrowd(String link) {
        var somebody =
                Stream.of("/members/", "/contacts/", "/messages/", "/requests/").anyMatch(link::startsWith);
        var known = Stream.of(owner, third).map(Member::handle).anyMatch(link::contains);
        return link.startsWith("/meetings?month=") || (somebody && !known);
    }

    /** What a page says, without what the dice say: tokens of forms and names of files may hold any four digits. */
    private static String source(MvcTestResult answer) {
        try {
            return RANDOM.matcher(answer.getResponse().getContentAsString(UTF_8))
                    .replaceAll("");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
