package kontor.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ties as lines between seats, by contact. A line is drawn with the better-connected of the two; its twin is there
 * to be seen when the other one is pointed at.
 */
final class Curves {

    private final Map<Long, StringBuilder> lines = new HashMap<>();
    private final Map<Long, StringBuilder> twins = new HashMap<>();

    Curves(List<Tie> ties, Map<Long, Seat> seats) {
        for (var tie : ties) {
            var one = seats.get(tie.oneId());
            var other = seats.get(tie.otherId());
            if (one != null && other != null) draw(one, other);
        }
    }

    /** The path of the lines that are drawn with that contact; empty where there is none. */
    String linesOf(Contact contact) {
        return lines.getOrDefault(contact.id(), new StringBuilder()).toString();
    }

    /** The path of those that are drawn with others. */
    String twinsOf(Contact contact) {
        return twins.getOrDefault(contact.id(), new StringBuilder()).toString();
    }

    private void draw(Seat one, Seat other) {
        var curve = one.curveTo(other);
        var first = one.contact().mutual() >= other.contact().mutual();
        append(lines, first ? one : other, curve);
        append(twins, first ? other : one, curve);
    }

    private static void append(Map<Long, StringBuilder> paths, Seat seat, String curve) {
        paths.computeIfAbsent(seat.contact().id(), id -> new StringBuilder()).append(curve);
    }
}
