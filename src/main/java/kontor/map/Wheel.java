package kontor.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * The picture for wide pages: names around a wheel, community by community, and a line for each tie.
 *
 * @param width from the middle to its left and right edges
 * @param height from the middle to its upper and lower ones
 */
record Wheel(long width, long height, List<Rim> rims) {

    /** How many colours there are. */
    static final int HUES = 6;

    /** A community's name stands in a slot before its contacts, and an empty one behind them. */
    private static final int AROUND = 2;

    static Wheel of(Selection selection, List<Tie> ties) {
        var turn =
                Turn.of(selection.communities().stream().mapToInt(Wheel::slots).sum());
        var seats = seats(selection, turn);
        var curves = new Curves(ties, seats);
        var rims = new ArrayList<Rim>();
        var slot = 0;
        for (var community : selection.communities()) {
            var last = slot + community.contacts().size();
            rims.add(new Rim(
                    community,
                    rims.size() + 1,
                    turn.arc(slot + 1, last),
                    turn.place(slot),
                    spokes(community, seats, curves)));
            slot += slots(community);
        }
        return new Wheel(reach(rims, Point::x), reach(rims, Point::y), rims);
    }

    /** How far from the middle the texts end, in one direction. */
    private static long reach(List<Rim> rims, ToLongFunction<Point> way) {
        return rims.stream()
                .flatMap(Rim::ends)
                .mapToLong(end -> Math.abs(way.applyAsLong(end)))
                .max()
                .orElse(0);
    }

    private static int slots(Community community) {
        return community.contacts().size() + AROUND;
    }

    private static Map<Long, Seat> seats(Selection selection, Turn turn) {
        var seats = new HashMap<Long, Seat>();
        var slot = 0;
        for (var community : selection.communities()) {
            var middle = turn.place(slot + (community.contacts().size() + 1) / 2.0);
            for (var contact : community.contacts())
                seats.put(contact.id(), new Seat(contact, turn.place(++slot), middle));
            slot += AROUND;
        }
        return seats;
    }

    private static List<Spoke> spokes(Community community, Map<Long, Seat> seats, Curves curves) {
        return community.contacts().stream()
                .map(contact -> new Spoke(
                        contact,
                        requireNonNull(seats.get(contact.id())).place(),
                        curves.linesOf(contact),
                        curves.twinsOf(contact)))
                .toList();
    }

    /** A community: its piece of the rim, its name, and its contacts. */
    record Rim(Community community, int number, String arc, Place title, List<Spoke> spokes) {

        /** One of a few colours; those who share no place have none. */
        public int hue() {
            return community.isNamed() ? (number - 1) % HUES + 1 : 0;
        }

        Stream<Point> ends() {
            return Stream.concat(
                    Stream.of(title.end(community.title())),
                    spokes.stream()
                            .map(spoke -> spoke.place().end(spoke.contact().shortName())));
        }
    }
}
