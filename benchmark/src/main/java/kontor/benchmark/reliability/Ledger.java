package kontor.benchmark.reliability;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** What was answered, and must be there whatever is killed. What got no answer is not in it. */
final class Ledger {

    /** Somebody whose address is confirmed. */
    record Person(String address, String name, String handle) {}

    /** Something that one person has sent another, with the text of it. */
    record Sent(Person from, Person to, String text) {}

    private final Queue<String> signUps = new ConcurrentLinkedQueue<>();
    private final List<Person> members = new CopyOnWriteArrayList<>();
    private final Queue<Sent> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Sent> messages = new ConcurrentLinkedQueue<>();

    void signedUp(String address) {
        signUps.add(address);
    }

    void joined(Person person) {
        members.add(person);
    }

    void requested(Sent request) {
        requests.add(request);
    }

    void wrote(Sent message) {
        messages.add(message);
    }

    Queue<String> signUps() {
        return signUps;
    }

    List<Person> members() {
        return members;
    }

    Queue<Sent> requests() {
        return requests;
    }

    Queue<Sent> messages() {
        return messages;
    }

    /** Up to that many members who joined before, each once. */
    List<Person> some(int number) {
        var known = List.copyOf(members);
        return ThreadLocalRandom.current()
                .ints(0, Math.max(1, known.size()))
                .distinct()
                .limit(Math.min(number, known.size()))
                .mapToObj(known::get)
                .toList();
    }

    @Override
    public String toString() {
        return "%d sign-ups, %d members, %d requests, %d messages"
                .formatted(signUps.size(), members.size(), requests.size(), messages.size());
    }
}
