package kontor.demo.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.contact.DemoContact;
import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.FreshWords;
import kontor.demo.material.Lines;
import kontor.demo.people.DemoMember;
import kontor.demo.people.DemoPeople;

/** Conversations between contacts, each begun by a Premium member (N1). */
public final class DemoConversations {

    private static final int OTHERS = 42;
    private static final int DAYS_TO_SETTLE = 40;

    private final DemoPeople people;
    private final Dice dice;
    private final FreshWords words;
    private final List<Block> scripts = Lines.blocks("scripts");
    private final List<DemoConversation> conversations = new ArrayList<>();

    public DemoConversations(DemoPeople people, Dice dice) {
        this.people = people;
        this.dice = dice;
        this.words = new FreshWords(dice);
    }

    public void save(List<DemoContact> contacts, NamedParameterJdbcTemplate jdbc) {
        new DemoConversationStore(jdbc).save(conversations(contacts));
    }

    private List<DemoConversation> conversations(List<DemoContact> contacts) {
        Lines.blocks("conversations").forEach(this::addNamed);
        var end = conversations.size() + OTHERS;
        for (var contact : dice.shuffled(contacts)) {
            if (conversations.size() == end) break;
            if (people.isExtra(contact.one()) && people.isExtra(contact.other())) add(contact);
        }
        return conversations;
    }

    private void addNamed(Block script) {
        var starter = people.named(script.get("starter"));
        var reader = people.named(script.get("reader"));
        var end = dice.hoursAgo(Integer.parseInt(script.get("hours")));
        conversations.add(play(script, starter, reader, end, Integer.parseInt(script.get("unread"))));
    }

    private void add(DemoContact contact) {
        var now = dice.inDays(0);
        var starter = contact.one().isPremium(now) ? contact.one() : contact.other();
        var reader = starter.equals(contact.one()) ? contact.other() : contact.one();
        var youngest = Math.min(starter.daysHere(now), reader.daysHere(now));
        if (!starter.isPremium(now) || youngest < DAYS_TO_SETTLE) return;

        var language = starter.languageWith(reader);
        var fitting = scripts.stream()
                .filter(script -> script.get("language").equals(language))
                .toList();
        var end = dice.daysAgo(dice.between(1, Math.min(120, youngest - 10)));
        words.fresh(fitting, starter.id(), reader.id())
                .ifPresent(script -> conversations.add(play(script, starter, reader, end, dice.chance(20) ? 1 : 0)));
    }

    private DemoConversation play(Block script, DemoMember starter, DemoMember reader, Instant end, int unread) {
        var fields = Map.of(
                "a", starter.first(),
                "b", reader.first(),
                "bcity", reader.texts().city(),
                "bcompany", reader.company());
        var lines = script.lines().stream()
                .filter(line -> line.key().equals("a") || line.key().equals("b"))
                .toList();
        var times = times(end, lines.size());
        var letters = new ArrayList<DemoConversation.Letter>();
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            var writer = line.key().equals("a") ? starter : reader;
            var text = Lines.fill(line.value(), fields);
            letters.add(new DemoConversation.Letter(writer, text, times.get(number), dice.uuid()));
        }
        return new DemoConversation(starter, reader, letters, unread);
    }

    private List<Instant> times(Instant end, int number) {
        var times = new ArrayList<>(List.of(end));
        while (times.size() < number) times.add(dice.before(times.get(times.size() - 1)));
        Collections.reverse(times);
        return times;
    }
}
