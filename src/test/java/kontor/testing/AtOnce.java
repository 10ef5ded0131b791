package kontor.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Does several things at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Does the actions in turn, so many times altogether, ten at once.
     *
     * @throws Exception what an action has thrown
     */
    public static void atOnce(int times, Runnable... actions) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> actions[number % actions.length])
                    .<Callable<Object>>map(Executors::callable)
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdown();
        }
    }
}
