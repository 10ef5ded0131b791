package kontor.graph;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Those within three steps of one member, in the graph in memory. */
final class Surroundings {

    private final Network network;
    private final int me;
    private final View view;
    private final Front front;
    private final int contacts;

    Surroundings(Network network, int me) {
        this.network = network;
        this.me = me;
        view = new MemoryView(network, me);
        front = new Front(view, me, List.of());
        contacts = front.step();
    }

    /** How a member is connected to me; null where it takes more than three steps. */
    @Nullable
    Link link(long member) {
        var other = network.find(member);
        if (other < 0 || other == me) return null;

        var contact = view.isContact(other);
        if (!view.isOpen(other)) return contact ? new Link(member, 1, 0, List.of()) : null;
        var meeting = new Meeting(other, 1, contacts);
        if (contact || meeting.times > 0)
            return new Link(member, contact ? 1 : 2, meeting.times, members(meeting.way()));

        var further = new Meeting(other, contacts, twoSteps());
        return further.times > 0 ? new Link(member, 3, 0, members(further.way())) : null;
    }

    /** In the order of {@link Acquaintances#contactsOfContacts}. */
    List<Acquaintance> contactsOfContacts(int limit) {
        var counts = new int[twoSteps() - contacts];
        view.visit(front.members(1, contacts), (from, to, cost) -> {
            var place = front.find(to);
            if (place >= contacts) counts[place - contacts]++;
        });
        var order = new long[counts.length]; // the most first, then by number
        for (var index = 0; index < order.length; index++)
            order[index] = (long) (Integer.MAX_VALUE - counts[index]) << 32 | front.memberAt(contacts + index);
        Arrays.sort(order);
        return Arrays.stream(order)
                .limit(limit)
                .mapToObj(key -> new Acquaintance(network.member((int) key), Integer.MAX_VALUE - (int) (key >>> 32)))
                .toList();
    }

    private int twoSteps() {
        return front.end() > contacts || front.isStuck() ? front.end() : front.step();
    }

    private List<Long> members(long[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> network.member((int) number))
                .toList();
    }

    /** Where a member's ties lead to those whom I have reached, at places from one to before another. */
    private final class Meeting implements View.Visitor {

        private final int begin;
        private final int end;
        private int times;
        private int place = -1;
        private int least = Integer.MAX_VALUE;

        Meeting(int other, int begin, int end) {
            this.begin = begin;
            this.end = end;
            view.visit(new long[] {other}, this);
        }

        @Override
        public void tie(int from, long to, int cost) {
            var at = front.find(to);
            if (at < begin || at >= end) return;

            times++;
            if (front.cost(at) + cost >= least) return;
            least = front.cost(at) + cost;
            place = at;
        }

        /** Those between the two. */
        long[] way() {
            if (place < 0) return new long[0];
            var way = front.backFrom(place);
            var between = new long[way.length - 1];
            for (var index = 0; index < between.length; index++) between[index] = way[between.length - 1 - index];
            return between;
        }
    }
}
