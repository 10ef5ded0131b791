package kontor.benchmark.load;

import java.time.Duration;
import java.util.Arrays;

/** How long requests took, in microseconds. */
public final class Times {

    private int[] micros = new int[1024];
    private int number;
    private int unexpected;
    private long bytes;

    void add(long nanos, boolean expected, int size) {
        if (number == micros.length) micros = Arrays.copyOf(micros, 2 * number);
        micros[number++] = (int) (nanos / 1000);
        bytes += size;
        if (!expected) unexpected++;
    }

    public void add(Times more) {
        var all = Arrays.copyOf(micros, number + more.number + 1024);
        System.arraycopy(more.micros, 0, all, number, more.number);
        micros = all;
        number += more.number;
        unexpected += more.unexpected;
        bytes += more.bytes;
    }

    public int number() {
        return number;
    }

    /** How many were answered with another status than they should. */
    public int unexpected() {
        return unexpected;
    }

    /** The mean size of the answers as they were sent. */
    public long meanSize() {
        return number == 0 ? 0 : bytes / number;
    }

    /** What that share of the requests took at most, in milliseconds. */
    public double percentile(double share) {
        if (number == 0) return 0;

        var sorted = Arrays.copyOf(micros, number);
        Arrays.sort(sorted);
        return Duration.ofNanos(1000L * sorted[(int) Math.min(number - 1, share * number)]).toNanos() / 1e6;
    }
}
