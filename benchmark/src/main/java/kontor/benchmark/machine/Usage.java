package kontor.benchmark.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process and its children use, as Linux counts it in {@code /proc}. A child that has ended counts on with its
 * parent.
 */
public final class Usage {

    private static final Duration TICK = Duration.ofMillis(10);

    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int TIMES = 4;

    private final long process;

    private Usage(long process) {
        this.process = process;
    }

    static Usage of(Process process) {
        return new Usage(process.pid());
    }

    static Usage ofParent(long child) {
        return new Usage(Long.parseLong(stat(child)[PARENT]));
    }

    /** The CPU time that was used so far. */
    public Duration cpu() {
        var own = ticks(process);
        var children = ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> ticks(child.pid()))
                .sum();
        return TICK.multipliedBy(own + children);
    }

    /** The memory that the process holds, in MiB. */
    public long memory() {
        return kilobytes("VmRSS:") >> 10;
    }

    /** The most memory that it held at a time, in MiB. */
    public long mostMemory() {
        return kilobytes("VmHWM:") >> 10;
    }

    private static long ticks(long process) {
        var stat = stat(process);
        var ticks = 0L;
        for (var time = USER_TIME; stat.length > 1 && time < USER_TIME + TIMES; time++)
            ticks += Long.parseLong(stat[time]);
        return ticks;
    }

    /** What stands after the command's name, which may contain anything. */
    private static String[] stat(long process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[] {"gone"};
        }
    }

    private long kilobytes(String line) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(text -> text.startsWith(line))
                    .map(text -> text.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
