package kontor.guest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import kontor.member.Member;

/** The front door to public profiles. Whoever has opened none, or is suspended, is to guests as if never there. */
@Service
public class PublicProfiles {

    private final PublicProfileRepository profiles;
    private final Audience directory;
    private final Clock clock;

    PublicProfiles(PublicProfileRepository profiles, Audience directory, Clock clock) {
        this.profiles = profiles;
        this.directory = directory;
        this.clock = clock;
    }

    public Optional<PublicProfile> find(String handle) {
        return profiles.find(handle);
    }

    /** Whether guests may page through those who have opened a public profile ({@code KONTOR_DIRECTORY}). */
    public boolean hasDirectory() {
        return directory == Audience.GUESTS;
    }

    /** A page of the directory for guests, after that handle. */
    List<PublicProfile> list(String after, int limit) {
        return profiles.findAfter(after, limit);
    }

    Openness opennessOf(Member member) {
        return profiles.opennessOf(member);
    }

    /** Opens a member's profile to guests, or closes it. */
    void open(Member member, Openness openness) {
        if (openness.open()) profiles.open(member, openness.searchEngines(), clock.instant());
        else profiles.close(member);
    }
}
