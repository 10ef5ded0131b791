package kontor.benchmark.load;

import java.util.function.IntFunction;

/**
 * One kind of request.
 *
 * @param request the request to send as the so-manieth of all of its kind
 * @param expected the status of the answer
 */
public record Scenario(String name, int port, int expected, IntFunction<String> request) {

    public boolean isBare() {
        return name.equals("bare");
    }

    public boolean isPage() {
        return !isBare() && !writes();
    }

    /** The same asked of an earlier version, which keeps its sessions in the same database. */
    public Scenario before(int port) {
        return new Scenario(name + ", before", port, expected, request);
    }

    /** Whether it sends something, whose mails go out after the answer. */
    public boolean writes() {
        return expected == 303;
    }
}
