package kontor.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;

/** The front door to the people of the network. */
@Service
@Transactional
public class Members {

    private static final Duration HANDLE_RESTS = Duration.ofDays(365);

    private final MemberRepository members;
    private final FormerHandles formerHandles;
    private final Locks locks;
    private final Clock clock;

    Members(MemberRepository members, FormerHandles formerHandles, Locks locks, Clock clock) {
        this.members = members;
        this.formerHandles = formerHandles;
        this.locks = locks;
        this.clock = clock;
    }

    /** Lets a person in whose e-mail address is confirmed, under a handle of the person's own. */
    public Member join(PersonName name, ContactListVisibility contactList, Locale language) {
        return members.save(new Member(freeHandle(name), name, contactList, language, clock.instant()));
    }

    /** One statement, as every page asks it; alone it begins and ends no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Member> find(Long id) {
        return members.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<Member> findByHandle(String handle) {
        return members.findByHandle(handle);
    }

    /** Replaces what the member's profile says; the handle is kept when the name changes. */
    public void describe(Member member, ProfileTexts texts) {
        own(member).describe(texts);
    }

    /** Notes whom the member accepts; {@code guideline} decides what is one. */
    public void stateGuideline(Member member, String text, int encounters) {
        own(member).stateGuideline(text, encounters);
    }

    public void speak(Member member, Locale language) {
        own(member).speak(language);
    }

    public void showContactListTo(Member member, ContactListVisibility visibility) {
        own(member).showContactListTo(visibility);
    }

    /** Notes who may what of the member (D5, N3). */
    public void protect(Member member, Privacy privacy) {
        own(member).protect(privacy);
    }

    public void showAttendanceTo(Member member, AttendanceVisibility visibility) {
        own(member).showAttendanceTo(visibility);
    }

    /** Notes the end of the Premium plan; {@code membership} decides on it (M1). */
    public void grantPremiumUntil(Member member, Instant end) {
        own(member).bePremiumUntil(end);
    }

    /**
     * Lets a member be nowhere to be seen until restored; {@code administration} decides on it, and ends the sessions.
     * Answers whether that is new.
     */
    public boolean suspend(Member member) {
        return own(member).suspend(clock.instant());
    }

    /** Answers whether the member was suspended. */
    public boolean restore(Member member) {
        return own(member).restore();
    }

    /** Notes under which name the member's photo is found; null if it is none. {@code photo} has the picture itself. */
    public void picture(Member member, @Nullable String name) {
        own(member).bePictured(name);
    }

    /** Erases a member for good, and with the row all that belongs to it. Nobody else gets the handle for a year. */
    public void erase(Member member) {
        var own = own(member);
        formerHandles.reserve(own.handle(), clock.instant().plus(HANDLE_RESTS));
        members.delete(own);
    }

    private Member own(Member member) {
        return members.findToChange(member.id()).orElseThrow();
    }

    private String freeHandle(PersonName name) {
        var stem = name.handle();
        locks.hold("handle " + stem); // two people of one name who join in one moment get two handles

        var taken = new HashSet<>(members.findHandlesLike(stem));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "-" + number)
                .filter(handle -> !taken.contains(handle) && !formerHandles.isReserved(handle, clock.instant()))
                .findFirst()
                .orElseThrow();
    }
}
