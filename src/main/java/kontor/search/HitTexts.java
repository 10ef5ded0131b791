package kontor.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kontor.index.Words;
import kontor.member.MemberCard;

/** What of a member's profile can be a reason to be found. */
record HitTexts(
        MemberCard person,
        List<String> jobs,
        List<String> schools,
        String skills,
        String lookingFor,
        String offering,
        String languages) {

    private static final int REASONS = 3;

    /** Of somebody who needs no reason beside name, headline and city. */
    static HitTexts of(MemberCard person) {
        return new HitTexts(person, List.of(), List.of(), "", "", "", "");
    }

    /** All words, as searches compare them. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(person.name(), line(), skills, lookingFor, offering, languages),
                        jobs.stream(),
                        schools.stream())
                .flatMap(texts -> texts)
                .flatMap(text -> Words.of(text).stream());
    }

    Hit toHit(@Nullable Integer distance, Marker marker) {
        return new Hit(
                person,
                distance,
                marker.in("name").mark(person.name()),
                marker.in("line").mark(line()),
                reasons(marker).limit(REASONS).toList());
    }

    private String line() {
        return Stream.of(person.headline(), person.city())
                .filter(text -> !text.isEmpty())
                .reduce((headline, city) -> headline + " · " + city)
                .orElse("");
    }

    private Stream<Hit.Reason> reasons(Marker marker) {
        return Stream.of(
                        jobs.stream().map(job -> reason("job", job, marker)),
                        schools.stream().map(school -> reason("school", school, marker)),
                        Stream.of(
                                items("skills", skills, marker),
                                reason("offering", offering, marker),
                                reason("lookingFor", lookingFor, marker),
                                items("languages", languages, marker)))
                .flatMap(reasons -> reasons)
                .filter(reason -> !reason.text().isEmpty());
    }

    private static Hit.Reason reason(String kind, String text, Marker marker) {
        var here = marker.in(kind);
        return new Hit.Reason(kind, here.finds(text) ? here.excerpt(text) : List.of());
    }

    /** Of a list only what was looked for. */
    private static Hit.Reason items(String kind, String list, Marker marker) {
        var here = marker.in(kind);
        var found = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(here::finds)
                .toList();
        return new Hit.Reason(kind, found.isEmpty() ? List.of() : here.mark(String.join(", ", found)));
    }
}
