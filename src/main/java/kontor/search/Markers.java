package kontor.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import kontor.index.Stemmer;
import kontor.index.Wanted;

/** Finds out which words on a page of hits are forms of those that are looked for. */
@Component
class Markers {

    /** Words whose first letters are not those of any stem that is looked for need no stem. */
    private static final int BEGINNING = 3;

    private final Stemmer stemmer;

    Markers(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    Marker of(Collection<HitTexts> texts, Wanted wanted) {
        var stems = Set.copyOf(wanted.stems().values());
        if (stems.isEmpty()) return marker(wanted.markedWords(), wanted);

        var marked = new HashSet<>(wanted.markedWords());
        var beginnings = stems.stream().map(Markers::beginning).collect(Collectors.toSet());
        var alike = texts.stream()
                .flatMap(HitTexts::words)
                .filter(word -> beginnings.contains(beginning(word)) && !marked.contains(word))
                .collect(Collectors.toSet());
        stemmer.stems(alike).entrySet().stream()
                .filter(entry -> stems.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .forEach(marked::add);
        return marker(marked, wanted);
    }

    private static Marker marker(Set<String> words, Wanted wanted) {
        return new Marker(words, wanted.markedBeginnings(), wanted.parts());
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
