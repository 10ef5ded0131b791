package kontor.demo.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kontor.demo.material.Dice;
import kontor.demo.people.DemoMember;
import kontor.demo.people.DemoPeople;

/** Who is whose contact: people of one company, school, trade or city, and some who know everybody. */
final class DemoTies {

    private static final double DENSITY = 0.0095;
    private static final Map<String, Integer> CONTACTS =
            Map.of("anna-lindqvist", 40, "ben-osei", 25, "rolf-kampmann", 3);

    private final DemoPeople people;
    private final Dice dice;
    private final Set<Pair> apart;
    private final Set<Pair> tied = new HashSet<>();
    private final List<DemoContact> contacts = new ArrayList<>();
    private final Map<Long, Double> popularity = new HashMap<>();

    /** The pairs in {@code apart} do not become contacts. */
    DemoTies(DemoPeople people, Dice dice, Set<Pair> apart) {
        this.people = people;
        this.dice = dice;
        this.apart = apart;
        people.all().forEach(member -> popularity.put(member.id(), Math.min(9, 1 / Math.sqrt(dice.fraction()))));
    }

    List<DemoContact> contacts() {
        people.cast().forEach(this::tieNamed);
        for (var one : people.all()) {
            people.all().stream()
                    .filter(other -> other.id() > one.id())
                    .filter(other -> dice.fraction() < likelihood(one, other))
                    .forEach(other -> tie(one, other));
        }
        return contacts;
    }

    /** How much brings the two together; more than 0. */
    private static double affinity(DemoMember one, DemoMember other) {
        var affinity = 0.3;
        if (one.career().formerCompanyWith(other.career()).isPresent()) affinity += 12;
        if (one.career().schoolWith(other.career()).isPresent()) affinity += 4;
        if (one.trade().equals(other.trade())) affinity += 2;
        if (one.texts().city().equals(other.texts().city())) affinity += 3;
        return affinity;
    }

    private void tieNamed(DemoMember member) {
        var named = people.contactsOf(member);
        people.all().stream().filter(other -> named.contains(other.handle())).forEach(other -> tie(member, other));
        var wanted = CONTACTS.get(member.handle());
        if (wanted == null) return;

        var waited = new HashMap<Long, Double>(); // the closer, the sooner
        people.all().forEach(other -> waited.put(other.id(), -Math.log(dice.fraction()) / affinity(member, other)));
        people.extras().stream()
                .sorted(Comparator.comparing(other -> waited.get(other.id())))
                .limit(wanted - contactsOf(member))
                .forEach(other -> tie(member, other));
    }

    private long contactsOf(DemoMember member) {
        return contacts.stream()
                .filter(contact ->
                        contact.one().equals(member) || contact.other().equals(member))
                .count();
    }

    private double likelihood(DemoMember one, DemoMember other) {
        if (CONTACTS.containsKey(one.handle()) || CONTACTS.containsKey(other.handle())) return 0;
        return DENSITY
                * affinity(one, other)
                * popularity.getOrDefault(one.id(), 1.0)
                * popularity.getOrDefault(other.id(), 1.0);
    }

    private void tie(DemoMember one, DemoMember other) {
        if (apart.contains(Pair.of(one, other)) || !tied.add(Pair.of(one, other))) return;

        contacts.add(new DemoContact(one, other, since(one, other)));
    }

    private Instant since(DemoMember one, DemoMember other) {
        var now = dice.inDays(0);
        return dice.daysAgo(dice.between(1, Math.max(1, Math.min(one.daysHere(now), other.daysHere(now)) - 1)));
    }
}
