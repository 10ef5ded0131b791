package kontor.benchmark.network;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes members with their accounts, positions and educations. Member number n signs in as {@link #address}. */
final class People {

    /** The password of every generated member. */
    static final String PASSWORD = "kontor-benchmark";

    private static final String PASSWORD_HASH =
            "{argon2id}$argon2id$v=19$m=16384,t=2,p=1$/1N++Ie+b7A1ZajQ37mHXA$SREeEdkWbq57MF6MAoIEFCyUO4JTHS/dUCNaA3kiZxU";

    private static final List<String> INDUSTRIES =
            List.of("LOGISTICS", "IT", "MACHINERY", "ENERGY", "CONSULTING", "FINANCE", "RETAIL", "HEALTH", "MARITIME", "MEDIA");

    private static final int YEARS_OF_WORK = 30;
    private static final double PREMIUM = 0.3;

    private final Words words;
    private final Dice dice;
    private final Instant now;
    private final LocalDate month;
    private final Communities companies;
    private final Communities schools;
    private final Communities cities;
    private final Map<String, Integer> namesakes = new HashMap<>();

    People(Words words, Dice dice, Instant now, Communities companies, Communities schools, Communities cities) {
        this.words = words;
        this.dice = dice;
        this.now = now;
        this.month = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        this.companies = companies;
        this.schools = schools;
        this.cities = cities;
    }

    static String address(long member) {
        return "member-" + member + "@kontor.example";
    }

    void write(int people, Tables tables) throws SQLException {
        try (var members = tables.copy(
                        "member (id, handle, first_name, last_name, search_name, headline, city, country, looking_for,"
                                + " offering, about, languages, skills, language, contact_list, joined_at,"
                                + " premium_until, industry, open_to_commissions, open_to_jobs)");
                var accounts = tables.copy("account (member_id, email, password_hash)");
                var positions = tables.copy(
                        "position (member_id, title, company, search_company, location, from_month, to_month)");
                var educations = tables.copy(
                        "education (member_id, school, search_school, degree, subject, from_month, to_month)")) {
            for (var member = 1; member <= people; member++) {
                writeMember(member, members);
                accounts.row(member, address(member), PASSWORD_HASH);
                writeCareer(member, positions, educations);
            }
        }
    }

    private void writeMember(int member, CopyStream members) {
        var first = dice.pick(words.of("first"));
        var last = lastName();
        var title = dice.pick(words.of("title"));
        members.row(
                member,
                handle(first, last),
                first,
                last,
                Folded.text(first + " " + last),
                title + ", " + company(companies.of(member)),
                city(cities.of(member)),
                "DE",
                wish(),
                wish(),
                dice.several(words.of("sentence"), dice.between(2, 7), " "),
                "Deutsch, English",
                dice.several(words.of("skill"), dice.between(2, 6), ", "),
                dice.chance(0.6) ? "de" : "en",
                contactList(),
                now.minus(dice.between(100, 2000), ChronoUnit.DAYS),
                now.plus(dice.chance(PREMIUM) ? 365 : -60, ChronoUnit.DAYS),
                industry(),
                dice.chance(0.15),
                dice.chance(0.1));
    }

    /** One of the frequent names, or one of six thousand rarer ones. */
    private String lastName() {
        if (dice.chance(0.5)) return words.of("last").get(dice.early(words.of("last").size(), 2));

        return dice.pick(words.of("lastStart")) + dice.pick(words.of("lastEnd"));
    }

    /** What somebody looks for or offers; a third say nothing. */
    private String wish() {
        if (dice.chance(0.33)) return "";

        return dice.several(words.of("skill"), dice.between(1, 3), ", ") + ", " + dice.pick(words.of("trade")) + ". "
                + dice.pick(words.of("sentence"));
    }

    private String industry() {
        return dice.chance(0.4) ? null : INDUSTRIES.get(dice.early(INDUSTRIES.size(), 1.5));
    }

    private String handle(String first, String last) {
        var stem = Folded.text(first + "-" + last);
        var number = namesakes.merge(stem, 1, Integer::sum);
        return number == 1 ? stem : stem + "-" + number;
    }

    private String contactList() {
        if (dice.chance(0.8)) return "MEMBERS";

        return dice.chance(0.7) ? "CONTACTS" : "NOBODY";
    }

    /** The company of today, one to three earlier ones of those where many have been, and a school. */
    private void writeCareer(int member, CopyStream positions, CopyStream educations) {
        var company = companies.of(member);
        LocalDate end = null;
        var begin = month.minusMonths(dice.between(6, 12 * YEARS_OF_WORK / 4));
        for (var number = dice.between(1, 4); number > 0; number--) {
            var name = company(company);
            positions.row(
                    member, dice.pick(words.of("title")), name, Folded.text(name), city(cities.of(member)), begin, end);
            end = begin.minusMonths(1);
            begin = end.minusMonths(dice.between(6, 12 * YEARS_OF_WORK / 4));
            company = dice.early(company + 1, 1);
        }

        var school = words.of("school").get(schools.of(member));
        educations.row(
                member,
                school,
                Folded.text(school),
                dice.pick(words.of("degree")),
                dice.pick(words.of("subject")),
                begin.minusMonths(dice.between(36, 60)),
                begin);
    }

    private String company(int number) {
        return item("last", number) + " " + item("trade", number) + " " + item("city", number / 24);
    }

    private String city(int number) {
        return item("city", number);
    }

    private String item(String list, int number) {
        List<String> items = words.of(list);
        return items.get(number % items.size());
    }
}
