package kontor.benchmark.network;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dice that fall the same way for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    /** A number from 0 on, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between the two, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number below the bound, the more likely the smaller it is; a lean of 1 favours none. */
    int early(int bound, double lean) {
        return (int) (bound * Math.pow(random.nextDouble(), lean));
    }

    /** A number of Pareto's distribution with that mean: most are small, a few very large. */
    int heavyTailed(double mean, double shape, int most) {
        var least = mean * (shape - 1) / shape;
        var exact = least / Math.pow(1 - random.nextDouble(), 1 / shape);
        return (int) Math.min(most, exact + random.nextDouble());
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    String several(List<String> items, int number, String separator) {
        return Stream.generate(() -> pick(items)).limit(number).collect(Collectors.joining(separator));
    }
}
