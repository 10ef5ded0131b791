package kontor.demo.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.Lines;
import kontor.member.Business;
import kontor.member.PersonName;
import kontor.member.ProfileTexts;

/** The people beside the cast, whom the dice make up. */
final class DemoExtras {

    private static final Duration TRIAL = Duration.ofDays(30);

    private final Dice dice;
    private final Trades trades = new Trades();
    private final DemoCareers careers;
    private final List<List<String>> names = Lines.rows("names", 5);
    private final Map<String, String> countries =
            Lines.rows("cities", 2).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    private final List<String> cities =
            Lines.rows("cities", 2).stream().map(row -> row.get(0)).toList();
    private final List<Block> profiles = Lines.blocks("profiles");

    DemoExtras(Dice dice) {
        this.dice = dice;
        this.careers = new DemoCareers(trades, dice);
    }

    DemoMember member(long id) {
        var employer = dice.pickEarly(trades.companies(dice.pickEarly(trades.names())));
        var city = dice.chance(85) ? employer.city() : dice.pickEarly(cities);
        var country = countries.getOrDefault(city, "");
        var language = country.equals("DE") && dice.chance(80) ? "de" : "en";
        var words = trades.words(employer.trade(), language);
        var career = careers.of(employer, words);
        var origin = origin(country);
        var name = new PersonName(
                dice.pick(Lines.split(origin.get(3), ",", -1)), dice.pick(Lines.split(origin.get(4), ",", -1)));
        var texts = texts(id, name, new Setting(employer, city, country, language, words, origin, career));
        var joined = dice.daysAgo(dice.chance(5) ? dice.between(2, 24) : dice.between(45, 1100));
        return new DemoMember(
                id,
                DemoMember.emailOf(name),
                texts,
                language,
                contactList(),
                joined,
                premiumUntil(joined),
                employer.trade(),
                career);
    }

    private List<String> origin(String country) {
        Predicate<List<String>> local = row -> row.get(0).equals(country);
        var locals = names.stream().filter(local).toList();
        return dice.pick(locals.isEmpty() || dice.chance(30) ? names : locals);
    }

    private String contactList() {
        if (dice.chance(75)) return "MEMBERS";
        return dice.chance(70) ? "CONTACTS" : "NOBODY";
    }

    private Instant premiumUntil(Instant joined) {
        return dice.chance(28) ? dice.inDays(dice.between(20, 700)) : joined.plus(TRIAL);
    }

    private ProfileTexts texts(long id, PersonName name, Setting setting) {
        var position = setting.career.positions().get(0);
        var general = general(setting.language);
        var fields = Map.of("title", position.title(), "company", position.company(), "city", setting.city);
        var homepage = dice.chance(35) ? setting.employer.homepage() : "";
        return new ProfileTexts(
                name,
                Lines.fill(dice.pick(general.all("headline")), fields),
                setting.city,
                setting.country,
                homepage,
                homepage.isEmpty() || dice.chance(50) ? "" : homepage + "/imprint",
                Lines.fill(wish("seeks", setting.words, general), fields),
                Lines.fill(wish("gives", setting.words, general), fields),
                Lines.fill(about(general), fields),
                languages(setting),
                some(setting.words.list("skills"), dice.between(2, 5)),
                new Business(Trades.industry(setting.employer.trade()), id % 5 == 0, id % 9 == 0));
    }

    private Block general(String language) {
        return profiles.stream()
                .filter(block -> block.get("language").equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** A wish of the trade, one of anybody's, both or none. */
    private String wish(String key, Block trade, Block general) {
        var wishes = Stream.of(trade, general)
                .filter(block -> dice.chance(65))
                .map(block -> dice.pick(block.all(key)))
                .toList();
        return String.join("\n", wishes);
    }

    private String about(Block general) {
        if (dice.chance(35)) return "";
        var about = dice.pick(general.all("about"));
        return dice.chance(70) ? about + " " + dice.pick(general.all("more")) : about;
    }

    private String languages(Setting setting) {
        var german = setting.language.equals("de");
        var column = german ? 2 : 1;
        var languages = new LinkedHashSet<String>();
        languages.add(setting.origin.get(column));
        if (setting.country.equals("DE")) languages.add(german ? "Deutsch" : "German");
        languages.add(german ? "Englisch" : "English");
        if (dice.chance(25)) languages.add(dice.pickEarly(names).get(column));
        return String.join(", ", languages);
    }

    private String some(List<String> items, int number) {
        return String.join(", ", dice.shuffled(items).subList(0, number));
    }

    private record Setting(
            Trades.Company employer,
            String city,
            String country,
            String language,
            Block words,
            List<String> origin,
            DemoCareer career) {}
}
