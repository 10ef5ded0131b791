package kontor.request;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kontor.contact.Standing;
import kontor.request.ContactRequest.State;

/** The rules of requests in small (R2 to R6), as a test expects them; members are numbers, and no time passes. */
class Expectation {

    enum Kind {
        ASK,
        ACCEPT,
        DECLINE,
        DECLINE_FOR_GOOD,
        QUESTION,
        MEET_FIRST,
        WITHDRAW,
        REMOVE,
        BLOCK
    }

    /** Something that one member does to another. */
    record Deed(Kind kind, int me, int other) {}

    private static final class Request {
        private State state = State.WAITING;
        private boolean declined;
        private boolean forGood;
    }

    private final Map<List<Integer>, Deque<Request>> requests = new HashMap<>();
    private final Set<Set<Integer>> contacts = new HashSet<>();
    private final Set<Set<Integer>> blocks = new HashSet<>();

    boolean isHidden(Deed deed) {
        return blocks.contains(Set.of(deed.me(), deed.other()));
    }

    /** What a deed comes to: true, false, refused, or not found. */
    String after(Deed deed) {
        var pair = Set.of(deed.me(), deed.other());
        var mine = of(deed.me(), deed.other());
        var theirs = of(deed.other(), deed.me());
        return switch (deed.kind()) {
            case ASK -> ask(pair, mine, theirs);
            case ACCEPT -> answer(theirs, () -> accept(pair, theirs.getLast()), State.ACCEPTED);
            case DECLINE -> answer(theirs, () -> decline(theirs.getLast(), false), State.WAITING);
            case DECLINE_FOR_GOOD -> answer(theirs, () -> decline(theirs.getLast(), true), State.WAITING);
            case MEET_FIRST -> answer(theirs, () -> reconsider(theirs.getLast()), State.WAITING);
            case QUESTION ->
                theirs.isEmpty() ? "false" : answer(theirs, () -> reconsider(theirs.getLast()), State.WAITING);
            case WITHDRAW -> answer(mine, () -> mine.getLast().state = State.WITHDRAWN, State.WITHDRAWN);
            case REMOVE -> remove(pair);
            case BLOCK -> block(pair, mine, theirs);
        };
    }

    Standing standing(int me, int other) {
        if (contacts.contains(Set.of(me, other))) return Standing.CONTACT;
        if (waits(of(me, other))) return Standing.ASKED;
        return waits(of(other, me)) ? Standing.ASKED_BY : Standing.NONE;
    }

    String sendersState(int sender, int recipient) {
        var sent = of(sender, recipient);
        return sent.isEmpty() ? "none" : sent.getLast().state.name();
    }

    boolean isListed(int recipient, int sender, boolean declined) {
        var received = of(sender, recipient);
        return waits(received) && received.getLast().declined == declined;
    }

    private String ask(Set<Integer> pair, Deque<Request> mine, Deque<Request> theirs) {
        if (waits(mine)) return "true";
        if (contacts.contains(pair)) return "refused";

        if (!theirs.isEmpty()) theirs.getLast().forGood = false;
        if (waits(theirs)) accept(pair, theirs.getLast());
        else mine.add(next(mine));
        return "true";
    }

    private static Request next(Deque<Request> earlier) {
        var request = new Request();
        request.forGood = !earlier.isEmpty() && earlier.getLast().forGood;
        request.declined = request.forGood;
        return request;
    }

    private static String answer(Deque<Request> requests, Runnable answer, State expected) {
        if (requests.isEmpty()) return "not found";

        if (waits(requests)) answer.run();
        return String.valueOf(requests.getLast().state == expected);
    }

    private void accept(Set<Integer> pair, Request request) {
        request.state = State.ACCEPTED;
        request.forGood = false;
        contacts.add(pair);
    }

    private static void decline(Request request, boolean forGood) {
        request.declined = true;
        request.forGood = forGood;
    }

    private static void reconsider(Request request) {
        request.declined = false;
        request.forGood = false;
    }

    private String remove(Set<Integer> pair) {
        contacts.remove(pair);
        return "true";
    }

    private String block(Set<Integer> pair, Deque<Request> mine, Deque<Request> theirs) {
        if (waits(mine)) mine.removeLast();
        if (waits(theirs)) theirs.removeLast();
        contacts.remove(pair);
        blocks.add(pair);
        return "true";
    }

    private Deque<Request> of(int sender, int recipient) {
        return requests.computeIfAbsent(List.of(sender, recipient), pair -> new ArrayDeque<>());
    }

    private static boolean waits(Deque<Request> requests) {
        return !requests.isEmpty() && requests.getLast().state == State.WAITING;
    }
}
