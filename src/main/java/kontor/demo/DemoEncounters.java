package kontor.demo;

import java.util.List;

import static kontor.demo.DemoMember.named;

/** Who has met whom in person, told by name. */
final class DemoEncounters {

    private final List<DemoMember> members;
    private final Dice dice;

    DemoEncounters(List<DemoMember> members, Dice dice) {
        this.members = members;
        this.dice = dice;
    }

    List<DemoEncounter> encounters() {
        return Lines.rows("encounters", 5).stream().map(this::encounter).toList();
    }

    private DemoEncounter encounter(List<String> row) {
        return new DemoEncounter(
                named(row.get(0), members),
                named(row.get(1), members),
                dice.today().minusDays(Integer.parseInt(row.get(2))),
                row.get(3).equals("met"),
                row.get(4));
    }
}
