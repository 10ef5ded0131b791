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
import kontor.demo.activity.DemoBookmarks;
import kontor.demo.activity.DemoConversations;
import kontor.demo.activity.DemoEncounters;
import kontor.demo.activity.DemoMeetings;
import kontor.demo.activity.DemoNotices;
import kontor.demo.activity.DemoVisits;
import kontor.demo.contact.DemoContacts;
import kontor.demo.material.Dice;
import kontor.demo.people.DemoPeople;

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
        var people = new DemoPeople(dice);
        var contacts = new DemoContacts(people, dice);

        people.save(jdbc, passwords.encode(PASSWORD));
        contacts.save(jdbc);
        new DemoConversations(people, dice).save(contacts.all(), jdbc);
        new DemoEncounters(people, dice).save(jdbc);
        people.saveDetails(jdbc, dice);
        new DemoMeetings(people, dice).save(jdbc);
        contacts.saveIntroductions(jdbc);
        new DemoBookmarks(jdbc.getJdbcTemplate(), dice).save();
        new DemoVisits(jdbc.getJdbcTemplate(), dice).save();
        new DemoNotices(jdbc).save(dice.inDays(-60), dice.hoursAgo(60));
        log.info(
                "The demo network has {} members; sign in as anna@example.org with {}",
                people.all().size(),
                PASSWORD);
    }
}
