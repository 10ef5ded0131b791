package kontor.demo.activity;

import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

import kontor.demo.material.Dice;
import kontor.demo.material.Lines;

/** Whom members of the demo network keep in mind, told by name. */
public final class DemoBookmarks {

    private final JdbcTemplate jdbc;
    private final Dice dice;

    public DemoBookmarks(JdbcTemplate jdbc, Dice dice) {
        this.jdbc = jdbc;
        this.dice = dice;
    }

    public void save() {
        Lines.rows("bookmarks", 3).forEach(this::save);
    }

    private void save(List<String> row) {
        var since = dice.daysAgo(Integer.parseInt(row.get(2))).atOffset(ZoneOffset.UTC);
        jdbc.update("""
                insert into bookmark (member_id, other_id, since)
                select m.id, o.id, ? from member m, member o where m.handle = ? and o.handle = ?""", since, row.get(0), row.get(1));
    }
}
