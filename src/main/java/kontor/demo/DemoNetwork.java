package kontor.demo;

import java.time.Clock;
import java.time.ZoneId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import kontor.database.Locks;

/** Fills an empty database before the first page is answered; where there is a member it does nothing. */
@Component
@Profile("demo")
class DemoNetwork implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoNetwork.class);
    private static final String PASSWORD = "kontor-demo";

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Locks locks;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ZoneId zone;

    DemoNetwork(
            NamedParameterJdbcTemplate jdbc,
            TransactionOperations transaction,
            Locks locks,
            PasswordEncoder passwords,
            Clock clock,
            ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.locks = locks;
        this.passwords = passwords;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            locks.hold("demo network"); // two nodes may start at once
            if (isEmpty()) fill();
        });
    }

    private boolean isEmpty() {
        return jdbc.getJdbcTemplate()
                .queryForList("select 1 from member limit 1", Integer.class)
                .isEmpty();
    }

    private void fill() {
        var dice = new Dice(clock.instant(), zone);
        var words = new DemoWords(dice);
        var cast = new DemoCast(dice);
        var members = new DemoPeople(dice, cast).members();
        var requests = new DemoRequests(members, dice, words);
        var introductions = new DemoIntroductions(members, dice);
        requests.addNamed();
        requests.keepApart(introductions.pairs());
        var contacts = new DemoTies(members, dice, requests.pairs()).contacts(cast);

        var memberStore = new DemoMemberStore(jdbc);
        memberStore.save(members, passwords.encode(PASSWORD));
        cast.saveGuidelines(members, memberStore);
        new DemoContactStore(jdbc).save(contacts);
        var requestStore = new DemoRequestStore(jdbc);
        var asked = requests.requests(contacts, cast);
        requestStore.save(asked);
        requestStore.report(requests.reported(asked), dice.hoursAgo(5));
        new DemoConversationStore(jdbc).save(new DemoConversations(dice, words).conversations(members, contacts, cast));
        new DemoEncounterStore(jdbc).save(new DemoEncounters(members, dice).encounters());
        new DemoDetailsStore(jdbc.getJdbcTemplate(), dice).save(cast.details());
        new DemoMeetingStore(jdbc).save(new DemoMeetings(dice, members).meetings());
        introductions.save(jdbc);
        new DemoBookmarks(jdbc.getJdbcTemplate(), dice).save();
        new DemoPublicProfiles(jdbc.getJdbcTemplate()).save();
        new DemoVisits(jdbc.getJdbcTemplate(), dice).save();
        new DemoNotices(jdbc).save(dice.inDays(-60), dice.hoursAgo(60));
        log.info("The demo network has {} members; sign in as anna@example.org with {}", members.size(), PASSWORD);
    }
}
