package kontor.demo.people;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.Lines;

import static java.time.temporal.ChronoUnit.MONTHS;

/** Careers: one to four companies of a trade, after a school. */
final class DemoCareers {

    private static final int MONTHS_AS_JUNIOR = 60;
    private static final int MONTHS_UNTIL_SENIOR = 150;

    private final Trades trades;
    private final Dice dice;
    private final List<List<String>> schools = Lines.rows("schools", 2);

    DemoCareers(Trades trades, Dice dice) {
        this.trades = trades;
        this.dice = dice;
    }

    DemoCareer of(Trades.Company employer, Block words) {
        var months = dice.between(14, 380);
        var begin = dice.month().minusMonths(months);
        return new DemoCareer(positions(employer, words, months), List.of(education(employer, words, begin)));
    }

    /** Goes back from today, one employer after the other; what is left belongs to the first one. */
    private List<DemoPosition> positions(Trades.Company employer, Block words, int months) {
        var begin = dice.month().minusMonths(months);
        var employers = employers(employer, Math.min(1 + months / dice.between(50, 110), 4));
        var positions = new ArrayList<DemoPosition>();
        YearMonth end = null;
        for (var company : employers) {
            var first = company.equals(employers.get(employers.size() - 1));
            var from = first ? begin : start(begin, end, employers.size() - positions.size());
            var title = title(words, (int) begin.until(from, MONTHS));
            positions.add(new DemoPosition(from, end, title, company.name(), company.city()));
            end = from.minusMonths(dice.chance(20) ? dice.between(2, 5) : 1);
        }
        return positions;
    }

    private YearMonth start(YearMonth begin, @Nullable YearMonth end, int employersLeft) {
        var until = end == null ? dice.month() : end;
        var share = (int) begin.until(until, MONTHS) / employersLeft;
        return until.minusMonths(share * dice.between(60, 120) / 100);
    }

    private List<Trades.Company> employers(Trades.Company employer, int number) {
        var employers = new ArrayList<>(List.of(employer));
        var others = new ArrayList<>(trades.companies(employer.trade()));
        others.remove(employer);
        while (employers.size() < number && !others.isEmpty()) {
            var next = dice.pickEarly(others);
            others.remove(next);
            employers.add(next);
        }
        return employers;
    }

    private String title(Block words, int experience) {
        if (experience < MONTHS_AS_JUNIOR) return dice.pick(words.list("junior"));
        return dice.pick(words.list(experience < MONTHS_UNTIL_SENIOR ? "middle" : "senior"));
    }

    private DemoEducation education(Trades.Company employer, Block words, YearMonth begin) {
        var to = YearMonth.of(begin.getYear(), 7).minusYears(begin.getMonthValue() < 8 ? 1 : 0);
        var from = YearMonth.of(to.getYear() - dice.between(3, 5), dice.chance(60) ? 10 : 9);
        return new DemoEducation(from, to, school(employer), degree(words), dice.pick(words.list("subjects")));
    }

    private String school(Trades.Company employer) {
        var near = schools.stream()
                .filter(school -> school.get(1).equals(employer.city()))
                .toList();
        return (near.isEmpty() || dice.chance(45) ? dice.pickEarly(schools) : near.get(0)).get(0);
    }

    private String degree(Block words) {
        return dice.pick(
                words.get("language").equals("de")
                        ? List.of("Bachelor", "Master", "Diplom")
                        : List.of("BSc", "MSc", "BA", "MBA"));
    }
}
