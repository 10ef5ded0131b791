package kontor.journey;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a guest finds of somebody on such a walk. */
class GuestWalkTests extends VerasSecrets {

    @Test
    void aGuestFindsNothingBeyondAPublicProfile() {
        choose("public-profile", "open", "true", "searchEngines", "true");

        assertThat(leaksToGuests()).isEmpty();
    }

    @Test
    void aGuestFindsThePublicProfileItself() {
        choose("public-profile", "open", "true", "searchEngines", "true");
        jdbc.sql("update member set headline = :about where id = :owner")
                .param("about", ABOUT)
                .param("owner", owner.id())
                .update();

        assertThat(leaksToGuests()).containsExactly("/members/" + owner.handle() + " tells " + ABOUT);
    }

    /** All that a public profile does not open, and whoever has opened none. */
    private List<Secret> secretsToGuests() {
        var secrets = secrets();
        Stream.of(ABOUT, third.name(), third.handle()).forEach(word -> secrets.add(new Secret(word, path -> true)));
        return secrets;
    }

    private List<String> leaksToGuests() {
        var walk = new Walk(new Visitor(mvc), secretsToGuests(), List.of(owner, third));
        walk.through(addresses(third));
        return walk.leaks();
    }
}
