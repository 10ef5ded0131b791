package kontor.demo.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

import kontor.demo.material.Dice;
import kontor.demo.material.Lines;

/** Writes the contact details of the demo network, and who sees them, straight into the tables. */
final class DemoDetailsStore {

    private final JdbcTemplate jdbc;
    private final Dice dice;

    DemoDetailsStore(JdbcTemplate jdbc, Dice dice) {
        this.jdbc = jdbc;
        this.dice = dice;
    }

    void save(List<DemoDetails> all) {
        all.forEach(this::save);
    }

    private void save(DemoDetails details) {
        details.items()
                .forEach(item -> jdbc.update(
                        "insert into contact_detail (member_id, detail, value) values (?, ?, ?)",
                        details.owner(),
                        item.get(0),
                        item.get(1)));
        details.preset()
                .forEach(detail -> jdbc.update(
                        "insert into release_default (member_id, detail) values (?, ?)", details.owner(), detail));
        details.releases()
                .forEach(release -> release(details.owner(), release.get(0), Lines.split(release.get(1), ",", -1)));
    }

    private void release(long owner, String viewer, List<String> details) {
        Instant since = dice.daysAgo(dice.between(5, 200));
        details.forEach(detail -> jdbc.update("""
                insert into release (owner_id, viewer_id, detail, since, with_contact)
                select ?, m.id, ?, ?, exists (select from contact where member_id = ? and other_id = m.id)
                from member m where m.handle = ?""", owner, detail, Timestamp.from(since), owner, viewer));
    }
}
