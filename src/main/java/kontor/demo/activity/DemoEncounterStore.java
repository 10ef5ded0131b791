package kontor.demo.activity;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.people.DemoMember;

import static java.util.function.Predicate.not;
import static kontor.demo.material.Rows.insertAll;
import static kontor.demo.material.Rows.side;

/** Writes who has met whom in the demo straight into the tables. */
final class DemoEncounterStore {

    private final NamedParameterJdbcTemplate jdbc;

    DemoEncounterStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<DemoEncounter> encounters) {
        var met = encounters.stream().filter(DemoEncounter::confirmed).toList();
        var sides = Stream.concat(
                met.stream().map(it -> encounterRow(it, it.who(), it.with())),
                met.stream().map(it -> encounterRow(it, it.with(), it.who())));
        insertAll(jdbc, """
                insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                values (:member, :other, :day, :place, false, :since)""", sides.toList());
        insertAll(
                jdbc,
                """
                insert into encounter_claim (claimer_id, other_id, day, place, claimed_at)
                values (:member, :other, :day, :place, :since)""",
                encounters.stream()
                        .filter(not(DemoEncounter::confirmed))
                        .map(it -> encounterRow(it, it.who(), it.with()))
                        .toList());
    }

    private static MapSqlParameterSource encounterRow(DemoEncounter encounter, DemoMember member, DemoMember other) {
        var evening = encounter.day().atTime(19, 0).toInstant(ZoneOffset.UTC);
        return side(member.id(), other.id(), evening)
                .addValue("day", encounter.day())
                .addValue("place", encounter.place());
    }
}
