package kontor.index;

import java.util.List;

import org.springframework.stereotype.Component;

import kontor.career.Careers;
import kontor.member.Member;

/**
 * The front door to what members are found by. It says who is found, the best first: names that match, then how complete a
 * profile is. Nobody is found by what is hidden from the searcher (D1, N4).
 */
@Component
public class Index {

    /** What takes longer than that is given up. */
    public static final int SECONDS = 5;

    private static final int FEW = 3;

    private final Terms terms;
    private final Candidates candidates;
    private final Spelling spelling;
    private final Matches matches;
    private final Cities cities;
    private final Careers careers;

    Index(Terms terms, Candidates candidates, Spelling spelling, Matches matches, Cities cities, Careers careers) {
        this.terms = terms;
        this.candidates = candidates;
        this.spelling = spelling;
        this.matches = matches;
        this.cities = cities;
        this.careers = careers;
    }

    /**
     * Whom these words and filters find.
     *
     * @param most how many members at most who are no contacts of mine
     * @param enough how many of them suffice for now, if they are the first ones
     */
    public Found find(Member me, Query query, Filters filters, int most, int enough) {
        var reach = new Reach(most, enough);
        var wanted = terms.of(query, filters, filters.mySchool() ? schoolsOf(me) : List.of());
        var found = candidates.find(me, wanted, filters, reach);
        var exact = new Found(found, wanted, false);
        return isEnough(exact) || !query.isLoose() ? exact : loosely(me, query, filters, exact, reach);
    }

    /** Whose wishes meet mine. */
    public Found find(Member me, Match match) {
        return matches.find(me, match);
    }

    /** Whether there is a city of that name; one that is not known is only found as it is written, and nothing lies around it. */
    public boolean knowsCity(String name) {
        return cities.knows(name);
    }

    /** Whoever types a full name that somebody has, means that one, and nobody who is called nearly so. */
    private static boolean isEnough(Found found) {
        var hits = found.selection().candidates();
        return hits.size() >= FEW
                || (!found.wanted().fullName().isEmpty() && hits.stream().anyMatch(Candidate::named));
    }

    /** What is spelt or begins like it comes after what it is. */
    private Found loosely(Member me, Query query, Filters filters, Found exact, Reach reach) {
        var loose = terms.loosely(query, exact.wanted(), spelling.neighbours(me, query.words()));
        var all = exact.selection().then(candidates.find(me, loose, filters, reach));
        return new Found(all, loose, exact.selection().candidates().isEmpty());
    }

    private List<String> schoolsOf(Member me) {
        return careers.educationOf(me).stream()
                .map(education -> String.join(" ", Words.of(education.school())))
                .toList();
    }
}
