package kontor.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import kontor.index.Filters;
import kontor.index.Query;
import kontor.member.Industry;
import kontor.shared.Message;
import kontor.shared.PlainText;
import kontor.shared.Reading;
import kontor.shared.TextLength;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The form of a search, which is also its address: to be kept, passed on, and come back to. */
record SearchForm(
        @TextLength(max = Query.MAX) String q,
        @TextLength(max = 120) String company,
        Boolean now,
        @TextLength(max = 120) String title,
        @Nullable Industry industry,
        @TextLength(max = 80) String city,
        @Nullable @Min(1) @Max(Filters.FARTHEST) Integer radius,
        @TextLength(max = 60) String language,
        @TextLength(max = 120) String skill,
        @Nullable @Min(1) @Max(2) Integer degree,
        Boolean school,
        Boolean meeting,
        Boolean commissions,
        Boolean jobs) {

    /** Of a search for everybody. */
    static final SearchForm EMPTY = of("/members");

    SearchForm {
        q = PlainText.oneLine(q);
        company = PlainText.oneLine(company);
        title = PlainText.oneLine(title);
        city = PlainText.oneLine(city);
        radius = Filters.onOffer(radius);
        language = PlainText.oneLine(language);
        skill = PlainText.oneLine(skill);
        now = Boolean.TRUE.equals(now);
        school = Boolean.TRUE.equals(school);
        meeting = Boolean.TRUE.equals(meeting);
        commissions = Boolean.TRUE.equals(commissions);
        jobs = Boolean.TRUE.equals(jobs);
    }

    /**
     * The search of an address that {@link #page} made.
     *
     * @throws IllegalArgumentException if it holds what its fields are not for
     */
    static SearchForm of(String address) {
        var given = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        UnaryOperator<String> text =
                name -> PlainText.normalize(UriUtils.decode(Objects.toString(given.get(name), ""), UTF_8));
        Function<String, @Nullable Integer> number =
                name -> text.apply(name).isEmpty() ? null : Integer.valueOf(text.apply(name));
        return new SearchForm(
                text.apply("q"),
                text.apply("company"),
                given.containsKey("now"),
                text.apply("title"),
                text.apply("industry").isEmpty() ? null : Industry.valueOf(text.apply("industry")),
                text.apply("city"),
                number.apply("radius"),
                text.apply("language"),
                text.apply("skill"),
                number.apply("degree"),
                given.containsKey("school"),
                given.containsKey("meeting"),
                given.containsKey("commissions"),
                given.containsKey("jobs"));
    }

    /** What was read of a search of which something could not be. */
    static SearchForm readable(Errors fields) {
        UnaryOperator<String> text = name -> Objects.toString(Reading.of(fields, name), "");
        Predicate<String> chosen = name -> Boolean.TRUE.equals(Reading.of(fields, name));
        return new SearchForm(
                text.apply("q"),
                text.apply("company"),
                chosen.test("now"),
                text.apply("title"),
                (Industry) Reading.of(fields, "industry"),
                text.apply("city"),
                (Integer) Reading.of(fields, "radius"),
                text.apply("language"),
                text.apply("skill"),
                (Integer) Reading.of(fields, "degree"),
                chosen.test("school"),
                chosen.test("meeting"),
                chosen.test("commissions"),
                chosen.test("jobs"));
    }

    Query query() {
        return new Query(q);
    }

    Filters filters() {
        return new Filters(
                company,
                now,
                title,
                industry,
                city,
                radius,
                language,
                skill,
                degree,
                school,
                meeting,
                commissions,
                jobs);
    }

    public boolean isFiltered() {
        return !filters().isEmpty();
    }

    /** Another page of the same search. */
    public String page(int number) {
        var address = UriComponentsBuilder.fromPath("/members");
        parameters().forEach(address::queryParam);
        if (number > 1) address.queryParam("page", number);
        return address.encode().build().toUriString();
    }

    /** What is looked for, in words. */
    List<Message> parts() {
        var parts = new ArrayList<Message>();
        parts.addAll(texts(q, company));
        if (now && !company.isEmpty()) parts.add(Message.of("search.now"));
        parts.addAll(texts(title, city));
        if (radius != null && !city.isEmpty()) parts.add(Message.of("search.radius.km", radius));
        parts.addAll(texts(language, skill));
        if (industry != null) parts.add(Message.of("member.industry." + industry));
        if (degree != null) parts.add(Message.of("search.degree." + degree));
        if (school) parts.add(Message.of("search.school"));
        if (meeting) parts.add(Message.of("search.meeting"));
        if (commissions) parts.add(Message.of("search.commissions"));
        if (jobs) parts.add(Message.of("search.jobs"));
        return parts;
    }

    /** The words and texts of it, for a title; empty if there are none. */
    public String getInShort() {
        return Stream.of(q, company, title, city, language, skill)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Message> texts(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isEmpty())
                .map(text -> Message.of("search.part.text", text))
                .toList();
    }

    /** What stands in the address, without what is empty. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, Object>();
        all.put("q", q);
        all.put("company", company);
        all.put("now", now && !company.isEmpty());
        all.put("title", title);
        all.put("industry", Objects.toString(industry, ""));
        all.put("city", city);
        all.put("radius", city.isEmpty() ? "" : Objects.toString(radius, ""));
        all.put("language", language);
        all.put("skill", skill);
        all.put("degree", Objects.toString(degree, ""));
        all.put("school", school);
        all.put("meeting", meeting);
        all.put("commissions", commissions);
        all.put("jobs", jobs);
        return all.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().equals("") && !entry.getValue().equals(false))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().toString(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
