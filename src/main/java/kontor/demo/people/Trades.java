package kontor.demo.people;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kontor.demo.material.Block;
import kontor.demo.material.Lines;
import kontor.member.Industry;

/** The trades that members are in: their companies, titles and wishes. */
final class Trades {

    private static final Map<String, Industry> INDUSTRIES = Map.of(
            "logistics", Industry.LOGISTICS,
            "shipping", Industry.MARITIME,
            "port", Industry.MARITIME,
            "customs", Industry.LOGISTICS,
            "timber", Industry.CONSTRUCTION,
            "food", Industry.FOOD,
            "machinery", Industry.MACHINERY,
            "energy", Industry.ENERGY,
            "finance", Industry.FINANCE,
            "software", Industry.IT);

    private final List<Block> trades = Lines.blocks("trades");
    private final List<Company> companies = Lines.rows("companies", 4).stream()
            .map(row -> new Company(row.get(0), row.get(1), row.get(2), row.get(3)))
            .toList();

    /** What members of this trade work in; null where there is no such trade. */
    static @Nullable Industry industry(String trade) {
        return INDUSTRIES.get(trade);
    }

    List<String> names() {
        return companies.stream().map(Company::trade).distinct().toList();
    }

    List<Company> companies(String trade) {
        return companies.stream()
                .filter(company -> company.trade().equals(trade))
                .toList();
    }

    /** What a member of this trade says in this language. */
    Block words(String trade, String language) {
        return trades.stream()
                .filter(block -> block.get("trade").equals(trade))
                .filter(block -> block.get("language").equals(language))
                .findFirst()
                .orElseThrow();
    }

    record Company(String trade, String name, String city, String homepage) {}
}
