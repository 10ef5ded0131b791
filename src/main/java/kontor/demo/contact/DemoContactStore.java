package kontor.demo.contact;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import static kontor.demo.material.Rows.insertAll;
import static kontor.demo.material.Rows.side;

/** Writes the demo's contacts straight into the tables. */
final class DemoContactStore {

    private final NamedParameterJdbcTemplate jdbc;

    DemoContactStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<DemoContact> contacts) {
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var contact : contacts) {
            rows.add(side(contact.one().id(), contact.other().id(), contact.since()));
            rows.add(side(contact.other().id(), contact.one().id(), contact.since()));
        }
        insertAll(jdbc, "insert into contact (member_id, other_id, since) values (:member, :other, :since)", rows);
    }
}
