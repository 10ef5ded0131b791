package kontor.suggestion;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;

import static java.util.Locale.ENGLISH;

/** Anna, who has worked somewhere, and Ben, whom she may know. */
@AppTest
abstract class AnnaMayKnow {

    @Autowired
    Suggestions suggestions;

    @Autowired
    Cast cast;

    @Autowired
    Careers careers;

    @Autowired
    Contacts contacts;

    @Autowired
    Ties ties;

    @Autowired
    Members members;

    @Autowired
    private MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Member anna;
    Member ben;
    String company;

    @BeforeEach
    void annaHasWorkedSomewhere() {
        anna = cast.anna();
        ben = cast.ben();
        company = "Werft " + UUID.randomUUID();
        work(anna, "2014-02", "2019-03");
    }

    List<String> suggested() {
        return suggestions.many(anna).stream().map(it -> it.person().handle()).toList();
    }

    List<String> bonds() {
        return bondsOf(anna, ben);
    }

    List<String> bondsOf(Member me, Member other) {
        return suggestions.many(me).stream()
                .filter(it -> it.person().id().equals(other.id()))
                .flatMap(it -> it.bonds().stream())
                .map(bond -> messages.getMessage(bond.text(), ENGLISH))
                .toList();
    }

    void work(Member member, String from, @Nullable String to) {
        careers.addPosition(member, new PositionDraft("Planner", company, "Bremen", period(from, to)));
    }

    static Period period(String from, @Nullable String to) {
        return new Period(YearMonth.parse(from), to == null ? null : YearMonth.parse(to));
    }

    Member common(String first, Member other) {
        var common = cast.basic(first, "Common");
        ties.join(anna, common);
        ties.join(common, other);
        return common;
    }
}
