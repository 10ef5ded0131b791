package kontor.demo.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kontor.demo.material.Dice;
import kontor.demo.material.FreshWords;
import kontor.demo.material.Lines;
import kontor.demo.people.DemoMember;
import kontor.demo.people.DemoPeople;

/** Contact requests that wait: those told by name, a collector's, and other people's. */
final class DemoRequests {

    private static final int OTHERS = 36;
    private static final int COLLECTED = 26; // more than 20 in seven days, which a recipient is told (R8)

    private final DemoPeople people;
    private final Dice dice;
    private final FreshWords words;
    private final List<DemoRequest> requests = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final List<List<String>> notes = Lines.rows("notes", 3);

    DemoRequests(DemoPeople people, Dice dice) {
        this.people = people;
        this.dice = dice;
        this.words = new FreshWords(dice);
    }

    /** The pairs between whom a request waits so far, and those that are kept apart. */
    Set<Pair> pairs() {
        return pairs;
    }

    /** Keeps these pairs from asking each other, and from becoming contacts. */
    void keepApart(Set<Pair> others) {
        pairs.addAll(others);
    }

    void addNamed() {
        for (var letter : Lines.blocks("letters")) {
            var declined = letter.get("declined");
            add(new DemoRequest(
                    people.named(letter.get("from")),
                    people.named(letter.get("to")),
                    letter.get("reason"),
                    letter.get("note"),
                    dice.daysAgo(Integer.parseInt(letter.get("days"))),
                    declined.isEmpty() ? null : dice.daysAgo(Integer.parseInt(declined)),
                    number(letter.get("meet"))));
        }
    }

    /** All requests, none of them between contacts. */
    List<DemoRequest> requests(List<DemoContact> contacts) {
        contacts.forEach(contact -> pairs.add(Pair.of(contact.one(), contact.other())));
        var others = people.extras();
        collect(people.named("rolf-kampmann"), others);
        var end = requests.size() + OTHERS;
        while (requests.size() < end) ask(dice.pick(others), others);
        return requests;
    }

    /** The one of the collector's that its recipient reports. */
    DemoRequest reported(List<DemoRequest> requests) {
        return requests.stream()
                .filter(request -> request.sender().equals(people.named("rolf-kampmann")))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private void collect(DemoMember collector, List<DemoMember> others) {
        var pushy = Lines.of("pushy");
        var end = requests.size() + COLLECTED;
        while (requests.size() < end) {
            var recipient = dice.pick(others);
            if (mayAsk(collector, recipient, 8)) {
                var sentAt = dice.daysAgo(dice.between(1, 6));
                add(new DemoRequest(collector, recipient, "OTHER", dice.pick(pushy), sentAt));
            }
        }
    }

    private void ask(DemoMember sender, List<DemoMember> others) {
        var recipient = dice.pick(others);
        if (!mayAsk(sender, recipient, 6)) return;

        var reason = reason(sender, recipient);
        var fitting = notes.stream()
                .filter(note -> note.get(0).equals(sender.languageWith(recipient)))
                .filter(note -> note.get(1).equals(reason))
                .map(note -> note.get(2))
                .toList();
        words.fresh(fitting, sender.id(), recipient.id())
                .ifPresent(note -> add(new DemoRequest(
                        sender,
                        recipient,
                        reason,
                        Lines.fill(note, fields(sender, recipient)),
                        dice.daysAgo(dice.between(1, Math.min(80, youngest(sender, recipient) - 2))))));
    }

    private boolean mayAsk(DemoMember sender, DemoMember recipient, int days) {
        return !sender.equals(recipient)
                && !pairs.contains(Pair.of(sender, recipient))
                && youngest(sender, recipient) > days;
    }

    private int youngest(DemoMember one, DemoMember other) {
        var now = dice.inDays(0);
        return Math.min(one.daysHere(now), other.daysHere(now));
    }

    private String reason(DemoMember sender, DemoMember recipient) {
        var mine = sender.career();
        var theirs = recipient.career();
        if (mine.companyWith(theirs).isPresent()) return "COLLEAGUE";
        if (mine.formerCompanyWith(theirs).isPresent()) return "FORMER_COLLEAGUE";
        if (mine.schoolWith(theirs).isPresent()) return "SCHOOL";
        if (sender.trade().equals(recipient.trade())) return "BUSINESS_PARTNER";
        return dice.chance(60) ? "MET" : dice.pick(List.of("OTHER", "BUSINESS_PARTNER"));
    }

    private static Map<String, String> fields(DemoMember sender, DemoMember recipient) {
        var mine = sender.career();
        var theirs = recipient.career();
        return Map.of(
                "first", recipient.first(),
                "city", recipient.texts().city(),
                "mycompany", sender.company(),
                "company",
                        mine.companyWith(theirs)
                                .or(() -> mine.formerCompanyWith(theirs))
                                .orElseGet(recipient::company),
                "school", mine.schoolWith(theirs).orElse(""));
    }

    private void add(DemoRequest request) {
        pairs.add(Pair.of(request.sender(), request.recipient()));
        requests.add(request);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
