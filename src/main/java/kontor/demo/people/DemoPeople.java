package kontor.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.material.Dice;

/** The members of the demo network: the cast first, then extras. */
public final class DemoPeople {

    private static final int NUMBER = 204;

    private final DemoCast cast;
    private final List<DemoMember> members;

    public DemoPeople(Dice dice) {
        cast = new DemoCast(dice);
        members = withExtras(cast.members(), new DemoExtras(dice));
    }

    public List<DemoMember> all() {
        return members;
    }

    public List<DemoMember> cast() {
        return members.stream().filter(cast::has).toList();
    }

    public List<DemoMember> extras() {
        return members.stream().filter(this::isExtra).toList();
    }

    public boolean isExtra(DemoMember member) {
        return !cast.has(member);
    }

    public DemoMember named(String handle) {
        return members.stream()
                .filter(member -> member.handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the demo is " + handle));
    }

    /** The handles of those who are contacts of this member of the cast in any case. */
    public List<String> contactsOf(DemoMember member) {
        return cast.contactsOf(member);
    }

    /** Writes who they are, all with the same password. */
    public void save(NamedParameterJdbcTemplate jdbc, String passwordHash) {
        var store = new DemoMemberStore(jdbc);
        store.save(members, passwordHash);
        cast.saveGuidelines(members, store);
        new DemoPublicProfiles(jdbc.getJdbcTemplate()).save();
    }

    /** Writes the contact details of the cast, and who of their contacts sees them. */
    public void saveDetails(NamedParameterJdbcTemplate jdbc, Dice dice) {
        new DemoDetailsStore(jdbc.getJdbcTemplate(), dice).save(cast.details());
    }

    private static List<DemoMember> withExtras(List<DemoMember> cast, DemoExtras extras) {
        var members = new ArrayList<>(cast);
        var handles = members.stream().map(DemoMember::handle).collect(Collectors.toSet());
        while (members.size() < NUMBER) {
            var member = extras.member(members.size() + 1L);
            if (handles.add(member.handle())) members.add(member);
        }
        return members;
    }
}
