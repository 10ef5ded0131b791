package kontor.map;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** As much of a network as a picture bears: the largest communities, the best of each, and then the best-connected. */
record Selection(List<Community> communities) {

    private static final Comparator<Contact> BEST_CONNECTED_FIRST = Comparator.comparing(Contact::mutual)
            .reversed()
            .thenComparing(Contact::name)
            .thenComparing(Contact::id);

    static Selection of(List<Community> all, int mostCommunities, int mostContacts) {
        var largest = all.stream().limit(mostCommunities).toList();
        var shown = best(largest, mostContacts);
        return new Selection(largest.stream()
                .map(one -> one.showing(
                        one.contacts().stream().filter(shown::contains).toList()))
                .filter(one -> !one.contacts().isEmpty())
                .toList());
    }

    List<Contact> contacts() {
        return communities.stream().flatMap(one -> one.contacts().stream()).toList();
    }

    private static Set<Contact> best(List<Community> communities, int most) {
        var first = communities.stream().map(one -> one.contacts().get(0));
        var others =
                communities.stream().flatMap(one -> one.contacts().stream()).sorted(BEST_CONNECTED_FIRST);
        var best = new LinkedHashSet<Contact>();
        Stream.concat(first, others).filter(contact -> best.size() < most).forEach(best::add);
        return best;
    }
}
