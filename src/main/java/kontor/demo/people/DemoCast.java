package kontor.demo.people;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.Lines;
import kontor.member.Business;
import kontor.member.PersonName;
import kontor.member.ProfileTexts;

/** The people whom the demo tells of by name. */
final class DemoCast {

    private static final int YEARS_OF_PREMIUM = 20;

    private final Dice dice;
    private final List<Block> cast = Lines.blocks("cast");

    DemoCast(Dice dice) {
        this.dice = dice;
    }

    /** The cast, numbered from 1. */
    List<DemoMember> members() {
        return IntStream.range(0, cast.size())
                .mapToObj(index -> member(index + 1L, cast.get(index)))
                .toList();
    }

    boolean has(DemoMember member) {
        return member.id() <= cast.size();
    }

    /** The handles of those who are this member's contacts in any case. */
    List<String> contactsOf(DemoMember member) {
        return cast.get((int) member.id() - 1).all("contact");
    }

    /** What each of them has filled in, ticks beforehand and has released to others of the cast. */
    List<DemoDetails> details() {
        return IntStream.range(0, cast.size())
                .mapToObj(index -> details(index + 1L, cast.get(index)))
                .toList();
    }

    private static DemoDetails details(long id, Block block) {
        return new DemoDetails(
                id,
                block.all("detail").stream()
                        .map(line -> Lines.split(line, ";", 2))
                        .toList(),
                block.all("default"),
                block.all("release").stream()
                        .map(line -> Lines.split(line, ";", 2))
                        .toList());
    }

    /** Keeps what those members state whom they accept. */
    void saveGuidelines(List<DemoMember> members, DemoMemberStore store) {
        members.stream()
                .filter(this::has)
                .forEach(member -> cast.get((int) member.id() - 1).all("guideline").stream()
                        .map(line -> Lines.split(line, ";", 2))
                        .forEach(guideline ->
                                store.saveGuideline(member, Integer.parseInt(guideline.get(0)), guideline.get(1))));
    }

    private DemoMember member(long id, Block block) {
        var texts = texts(block);
        var joined = dice.daysAgo(dice.between(400, 1100));
        var premium = block.get("plan").equals("premium");
        return new DemoMember(
                id,
                block.get("email").isEmpty() ? DemoMember.emailOf(texts.name()) : block.get("email"),
                texts,
                block.get("language"),
                block.get("list"),
                joined,
                premium ? dice.inDays(YEARS_OF_PREMIUM * 365) : joined.plus(Duration.ofDays(30)),
                block.get("trade"),
                career(block));
    }

    private static ProfileTexts texts(Block block) {
        return new ProfileTexts(
                new PersonName(block.get("first"), block.get("last")),
                block.get("headline"),
                block.get("city"),
                block.get("country"),
                block.get("homepage"),
                block.get("imprint"),
                block.get("seeks"),
                block.get("gives"),
                block.get("about"),
                block.get("languages"),
                block.get("skills"),
                new Business(
                        Trades.industry(block.get("trade")),
                        block.get("open").contains("commissions"),
                        block.get("open").contains("jobs")));
    }

    private static DemoCareer career(Block block) {
        return new DemoCareer(
                block.all("position").stream().map(DemoCast::position).toList(),
                block.all("education").stream().map(DemoCast::education).toList());
    }

    private static DemoPosition position(String line) {
        var fields = Lines.split(line, ";", 5);
        return new DemoPosition(
                YearMonth.parse(fields.get(0)), end(fields.get(1)), fields.get(2), fields.get(3), fields.get(4));
    }

    private static @Nullable YearMonth end(String month) {
        return month.isEmpty() ? null : YearMonth.parse(month);
    }

    private static DemoEducation education(String line) {
        var fields = Lines.split(line, ";", 5);
        return new DemoEducation(
                YearMonth.parse(fields.get(0)),
                YearMonth.parse(fields.get(1)),
                fields.get(2),
                fields.get(3),
                fields.get(4));
    }
}
