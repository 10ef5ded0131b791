package kontor.demo.activity;

import java.util.List;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.material.Dice;
import kontor.demo.material.Lines;
import kontor.demo.people.DemoPeople;

/** Who has met whom in person, told by name. */
public final class DemoEncounters {

    private final DemoPeople people;
    private final Dice dice;

    public DemoEncounters(DemoPeople people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    public void save(NamedParameterJdbcTemplate jdbc) {
        new DemoEncounterStore(jdbc)
                .save(Lines.rows("encounters", 5).stream().map(this::encounter).toList());
    }

    private DemoEncounter encounter(List<String> row) {
        return new DemoEncounter(
                people.named(row.get(0)),
                people.named(row.get(1)),
                dice.today().minusDays(Integer.parseInt(row.get(2))),
                row.get(3).equals("met"),
                row.get(4));
    }
}
