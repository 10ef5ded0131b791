package kontor.demo.activity;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

import kontor.demo.material.Dice;
import kontor.demo.material.Lines;

/** Who has looked at whose profile in the demo network, told by name. */
public final class DemoVisits {

    private final JdbcTemplate jdbc;
    private final Dice dice;

    public DemoVisits(JdbcTemplate jdbc, Dice dice) {
        this.jdbc = jdbc;
        this.dice = dice;
    }

    public void save() {
        Lines.rows("visits", 4).forEach(this::save);
    }

    private void save(List<String> row) {
        var at = dice.hoursAgo(Integer.parseInt(row.get(2)));
        jdbc.update("""
                insert into visit (member_id, day, visitor_id, visited_at, words)
                select visited.id, ?, visitor.id, ?, ? from member visited, member visitor
                where visited.handle = ? and visitor.handle = ?""", LocalDate.ofInstant(at, dice.zone()), Timestamp.from(at), row.get(3), row.get(0), row.get(1));
    }
}
