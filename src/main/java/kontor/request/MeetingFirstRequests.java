package kontor.request;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.Contacts;
import kontor.database.Locks;
import kontor.guideline.Guidelines;
import kontor.meetingfirst.MeetingProgress;
import kontor.meetingfirst.MeetingsFirst;
import kontor.member.Member;
import kontor.shared.NotFound;

/** The front door to requests whose recipient wants to meet first (E1). What concerns one pair waits its turn here too. */
@Service
@Transactional
public class MeetingFirstRequests {

    private final ContactRequestRepository requests;
    private final MeetingsFirst meetingsFirst;
    private final Guidelines guidelines;
    private final Locks locks;
    private final Clock clock;

    MeetingFirstRequests(
            ContactRequestRepository requests,
            MeetingsFirst meetingsFirst,
            Guidelines guidelines,
            Locks locks,
            Clock clock) {
        this.requests = requests;
        this.meetingsFirst = meetingsFirst;
        this.guidelines = guidelines;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * The recipient wants to meet first (E1), as often as the guideline says at this moment, at one of these meetings
     * perhaps; repeating it changes the meetings only. Answers whether the request waits for that; a late answer changes
     * nothing (R6).
     *
     * @throws NotFound if the sender never asked
     * @throws kontor.shared.Refused where {@link MeetingsFirst#mayMeetFirst} says no
     */
    public boolean meetFirst(Member recipient, Member sender, Collection<Long> meetings) {
        hold(sender.id(), recipient.id());
        var request = requests.findLatest(sender, recipient).orElseThrow(NotFound::new);
        if (!request.isAnswerable(clock.instant())) return false;

        if (!request.isToMeetFirst())
            meetingsFirst.mayMeetFirst(recipient, sender).enforce();
        request.meetFirst(guidelines.of(recipient).encountersWanted(), clock.instant());
        requests.save(request);
        meetingsFirst.propose(request.id(), meetings);
        return true;
    }

    /** The two have met so many times by now; a request that waits for that comes back to the top (E1). */
    public void met(Long oneId, Long otherId, int times) {
        hold(oneId, otherId);
        requests.findWaitingBetween(oneId, otherId).ifPresent(request -> {
            request.met(times, clock.instant());
            requests.save(request);
        });
    }

    /** How far two have come who have met so many times; empty where no request of theirs waits for that (E1). */
    @Transactional(readOnly = true)
    public Optional<MeetingProgress> progress(Member one, Member other, int times) {
        return requests.findWaitingBetween(one.id(), other.id()).map(request -> request.progress(times));
    }

    private void hold(Long oneId, Long otherId) {
        locks.hold(Contacts.lockOf(oneId, otherId));
    }
}
