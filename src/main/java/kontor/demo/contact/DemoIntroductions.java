package kontor.demo.contact;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.Lines;
import kontor.demo.people.DemoPeople;

import static java.util.stream.Collectors.toSet;

/** Who asks whom for an introduction to whom, told by name; what was forwarded goes with a request that waits. */
final class DemoIntroductions {

    private final List<Block> blocks = Lines.blocks("introductions");
    private final DemoPeople people;
    private final Dice dice;

    DemoIntroductions(DemoPeople people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    /** Askers and those to whom they wish to be introduced, who are no contacts yet. */
    Set<Pair> pairs() {
        return blocks.stream()
                .map(block -> Pair.of(people.named(block.get("asker")), people.named(block.get("target"))))
                .collect(toSet());
    }

    void save(NamedParameterJdbcTemplate jdbc) {
        blocks.forEach(block -> save(block, jdbc));
    }

    private void save(Block block, NamedParameterJdbcTemplate jdbc) {
        var row = new MapSqlParameterSource(
                        "asker", people.named(block.get("asker")).id())
                .addValue("middleman", people.named(block.get("via")).id())
                .addValue("target", people.named(block.get("target")).id())
                .addValue("reason", block.get("reason"))
                .addValue("words", block.get("words"))
                .addValue("note", block.get("note"))
                .addValue("recommendation", block.get("recommendation"))
                .addValue(
                        "askedAt",
                        dice.daysAgo(Integer.parseInt(block.get("days"))).atOffset(ZoneOffset.UTC));
        jdbc.update("""
                insert into introduction (asker_id, middleman_id, target_id, reason, to_middleman, to_target, asked_at, expires_at)
                values (:asker, :middleman, :target, :reason, :words, :note, :askedAt, :askedAt::timestamptz + interval '90 days')""", row);
        if (!block.get("recommendation").isEmpty()) forward(row, jdbc);
    }

    private static void forward(MapSqlParameterSource row, NamedParameterJdbcTemplate jdbc) {
        jdbc.update("""
                update contact_request set introducer_id = :middleman, recommendation = :recommendation
                where sender_id = :asker and recipient_id = :target""", row);
        jdbc.update("""
                update introduction i set state = 'FORWARDED', recommendation = :recommendation, to_target = r.note,
                    reason = r.reason, closed_at = r.sent_at
                from contact_request r where r.sender_id = :asker and r.recipient_id = :target
                  and i.asker_id = :asker and i.target_id = :target""", row);
    }
}
