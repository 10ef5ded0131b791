package kontor.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kontor.graph.Distances;
import kontor.index.Candidate;
import kontor.index.Filters;
import kontor.index.Found;
import kontor.index.Wanted;
import kontor.member.Member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

/** Makes pages of who was found: who is near to me comes first, then who has more on the profile. */
@Component
class HitPages {

    private static final int PAGE = 25;
    /** Among so many by rank those who are near to me come first. */
    static final int BEST = 300;

    private static final int FAR = 9;

    private final HitRepository hits;
    private final Markers markers;
    private final Distances distances;

    HitPages(HitRepository hits, Markers markers, Distances distances) {
        this.hits = hits;
        this.markers = markers;
        this.distances = distances;
    }

    /** How many others fill all pages up to that one, and one more to know whether there is another; so many at most. */
    static int upToOneBeyond(int page, int limit) {
        return (int) Math.min(limit, Math.max(1L, page) * PAGE + 1);
    }

    /** A page; the first or last one where the number is beyond them. So many at most are shown on all pages together. */
    Hits of(Member me, Found found, Filters filters, int limit, int page) {
        var contacts = found.contacts();
        if (filters.asksForContacts()) return page(found, List.of(), contacts, Map.of(), limit, page);

        var others = found.others();
        var steps =
                distances.of(me, others.stream().limit(BEST).map(Candidate::id).toList());
        return page(found, contacts, nearFirst(others, steps), steps, limit, page);
    }

    private Hits page(
            Found found,
            List<Candidate> contacts,
            List<Candidate> others,
            Map<Long, Integer> steps,
            int limit,
            int page) {
        var shown = Math.min(others.size(), limit);
        var pages = Math.max(1, (shown + PAGE - 1) / PAGE);
        var current = Math.max(1, Math.min(page, pages));
        var beside = current > 1 ? List.<Candidate>of() : contacts.subList(0, Math.min(PAGE, contacts.size()));
        var listed = others.subList((current - 1) * PAGE, Math.min(current * PAGE, shown));
        var texts = texts(Stream.concat(beside.stream(), listed.stream()).toList(), found.wanted());
        var marker = markers.of(texts.values(), found.wanted());
        return new Hits(
                beside.stream()
                        .map(one -> hit(one, 1, texts, marker))
                        .filter(Objects::nonNull)
                        .toList(),
                current == 1 && contacts.size() > PAGE,
                listed.stream()
                        .map(one -> hit(one, steps.get(one.id()), texts, marker))
                        .filter(Objects::nonNull)
                        .toList(),
                current,
                pages,
                !found.isCounted() && shown < limit,
                shown,
                Math.max(0, found.countOfOthers() - shown),
                found.isCounted(),
                found.loosely());
    }

    private Map<Long, HitTexts> texts(List<Candidate> shown, Wanted wanted) {
        var unexplained = shown.stream()
                .filter(one -> !wanted.isExplainedByName(one))
                .map(Candidate::id)
                .collect(toSet());
        return hits.find(shown.stream().map(Candidate::id).toList(), unexplained);
    }

    /** Names stay first, and who is equally near stays in the order of rank. */
    private static List<Candidate> nearFirst(List<Candidate> others, Map<Long, Integer> steps) {
        var best = others.stream().limit(BEST).collect(groupingBy(one -> place(one, steps), TreeMap::new, toList()));
        return Stream.concat(
                        best.values().stream().flatMap(List::stream),
                        others.stream().skip(BEST))
                .toList();
    }

    private static int place(Candidate one, Map<Long, Integer> steps) {
        return steps.getOrDefault(one.id(), FAR) + (one.named() ? 0 : FAR);
    }

    /** Null for somebody who has left just now. */
    private static @Nullable Hit hit(
            Candidate one, @Nullable Integer distance, Map<Long, HitTexts> texts, Marker marker) {
        var text = texts.get(one.id());
        return text == null ? null : text.toHit(one.contact() ? Integer.valueOf(1) : distance, marker);
    }
}
