package kontor.demo;

import java.util.List;

/** The trades that members are in: their companies, titles and wishes. */
final class Trades {

    private final List<Block> trades = Lines.blocks("trades");
    private final List<Company> companies = Lines.rows("companies", 4).stream()
            .map(row -> new Company(row.get(0), row.get(1), row.get(2), row.get(3)))
            .toList();

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
