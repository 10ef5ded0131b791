package kontor.demo.contact;

import java.util.List;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.material.Dice;
import kontor.demo.people.DemoPeople;

/** Who is whose contact in the demo, who asks to become one, and who asks for an introduction. */
public final class DemoContacts {

    private final Dice dice;
    private final DemoRequests requests;
    private final DemoIntroductions introductions;
    private final List<DemoContact> contacts;

    public DemoContacts(DemoPeople people, Dice dice) {
        this.dice = dice;
        requests = new DemoRequests(people, dice);
        introductions = new DemoIntroductions(people, dice);
        requests.addNamed();
        requests.keepApart(introductions.pairs());
        contacts = new DemoTies(people, dice, requests.pairs()).contacts();
    }

    public List<DemoContact> all() {
        return contacts;
    }

    /** Writes the contacts, and the requests that wait. */
    public void save(NamedParameterJdbcTemplate jdbc) {
        new DemoContactStore(jdbc).save(contacts);
        var asked = requests.requests(contacts);
        var store = new DemoRequestStore(jdbc);
        store.save(asked);
        store.report(requests.reported(asked), dice.hoursAgo(5));
    }

    public void saveIntroductions(NamedParameterJdbcTemplate jdbc) {
        introductions.save(jdbc);
    }
}
