package kontor.index;

import java.util.Map;
import java.util.stream.LongStream;

/** What a search may have found, for the tests of pages that show it. */
public final class MadeUp {

    private MadeUp() {}

    /** The best of so many members, of whom nobody is a contact. */
    public static Found found(int best, long all, boolean counted) {
        var candidates = LongStream.rangeClosed(1, best)
                .mapToObj(id -> new Candidate(id, false, false))
                .toList();
        var wanted = new Wanted(Lexemes.NONE, Lexemes.NONE, Lexemes.NONE, Map.of());
        return new Found(new Selection(candidates, all, counted), wanted, false);
    }
}
