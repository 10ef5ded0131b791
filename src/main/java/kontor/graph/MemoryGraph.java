package kontor.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers from a {@link Network} in memory. Many may ask at once; while it is changed, they wait. */
final class MemoryGraph implements Graph {

    private final Network network;
    private final Queue<Marks> spare = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    MemoryGraph(Network network) {
        this.network = network;
    }

    @Override
    public List<long[]> ways(long me, long other, int most) {
        return asking(() -> {
            var start = network.find(me);
            var end = network.find(other);
            if (start < 0 || end < 0) return List.of();

            return new Search(new MemoryView(network, start), start)
                    .to(end, most).stream().map(this::members).toList();
        });
    }

    @Override
    public int steps(long me, long other) {
        return asking(() -> {
            var start = network.find(me);
            var end = network.find(other);
            return start < 0 || end < 0 ? 0 : steps(start, end);
        });
    }

    /** Marks go to the next one who counts, unless counting has failed. */
    private int steps(int start, int end) {
        var used = spare.poll();
        var marks = used != null && used.haveRoomFor(network.members()) ? used : new Marks(network.members());
        var steps = new StepCount(network, start, marks).to(end);
        spare.add(marks);
        return steps;
    }

    @Override
    public List<Link> links(long me, Collection<Long> others) {
        return asking(() -> {
            var start = network.find(me);
            if (start < 0) return List.of();

            var surroundings = new Surroundings(network, start);
            return others.stream()
                    .distinct()
                    .map(surroundings::link)
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    @Override
    public Map<Long, Integer> distances(long me, Collection<Long> others) {
        return asking(() -> {
            var start = network.find(me);
            if (start < 0) return Map.of();

            var nearby = Nearby.of(network, start, others);
            var distances = new HashMap<Long, Integer>();
            for (var other : others) {
                var steps = nearby.steps(other);
                if (steps > 0) distances.put(other, steps);
            }
            return distances;
        });
    }

    @Override
    public List<Acquaintance> contactsOfContacts(long me, int limit) {
        return asking(() -> {
            var start = network.find(me);
            return start < 0 ? List.of() : new Surroundings(network, start).contactsOfContacts(limit);
        });
    }

    /** Changes the network, or looks at it, while nobody else does. */
    void change(Consumer<Network> change) {
        holding(lock.writeLock(), () -> {
            change.accept(network);
            return network;
        });
    }

    int members() {
        return asking(network::members);
    }

    long ties() {
        return asking(network::ties);
    }

    private long[] members(long[] numbers) {
        return Arrays.stream(numbers)
                .map(number -> network.member((int) number))
                .toArray();
    }

    private <T> T asking(Supplier<T> question) {
        return holding(lock.readLock(), question);
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
