package kontor.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import kontor.shared.Ascii;

/**
 * Contacts who have a place in common.
 *
 * @param name the place, as most write it; empty for those who share theirs with nobody
 * @param size how many they are
 * @param contacts all of them or those who are shown, the best-connected first
 */
record Community(String name, int size, List<Contact> contacts) {

    private static final Comparator<Community> LARGEST_FIRST =
            Comparator.comparing(Community::size).reversed().thenComparing(Community::name);

    /** The largest first, and last those whose place is nobody else's, or not said. Two spellings are one place. */
    static List<Community> of(List<Contact> contacts) {
        var places = new LinkedHashMap<String, List<Contact>>();
        for (var contact : contacts)
            places.computeIfAbsent(Ascii.fold(contact.community()), place -> new ArrayList<>())
                    .add(contact);
        var communities = new ArrayList<>(places.values().stream()
                .filter(Community::isOne)
                .map(members -> new Community(members.get(0).community(), members.size(), members))
                .sorted(LARGEST_FIRST)
                .toList());
        var others = contacts.stream()
                .filter(contact -> !isOne(places.getOrDefault(Ascii.fold(contact.community()), List.of())))
                .toList();
        if (!others.isEmpty()) communities.add(new Community("", others.size(), others));
        return communities;
    }

    /** The name as far as a picture has room for it. */
    public String title() {
        return Names.shortened(name);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** The same with fewer of them shown. */
    Community showing(List<Contact> shown) {
        return new Community(name, size, shown);
    }

    private static boolean isOne(List<Contact> members) {
        return members.size() > 1 && !members.get(0).community().isEmpty();
    }
}
