package kontor.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import kontor.contact.Standing;
import kontor.guest.PublicProfiles;
import kontor.meeting.Meetings;
import kontor.member.Barrier;
import kontor.member.Member;
import kontor.release.Disclosure;
import kontor.shared.NotFound;

import static java.util.function.Predicate.not;

/**
 * My own profile as others see it: a guest, any member, any contact, or one of them by handle. What depends on who looks
 * comes from where that member's own page has it.
 */
@Component
class ProfilePreview {

    private final SeenProfile profile;
    private final Meetings meetings;
    private final Barrier barrier;
    private final PublicProfiles profiles;

    ProfilePreview(SeenProfile profile, Meetings meetings, Barrier barrier, PublicProfiles profiles) {
        this.profile = profile;
        this.meetings = meetings;
        this.barrier = barrier;
        this.profiles = profiles;
    }

    /** Answers the page to show. */
    String show(Member me, String as, Model model) {
        model.addAttribute("mine", false);
        model.addAttribute("preview", as);
        return switch (as) {
            case "guest" -> showToGuest(me, model);
            case "member" -> showToAnybody(me, Standing.NONE, model);
            case "contact" -> showToAnybody(me, Standing.CONTACT, model);
            default -> showTo(find(me, as), me, model);
        };
    }

    /** What guests see is read as they read it; nothing, where I have opened nothing. */
    private String showToGuest(Member me, Model model) {
        profiles.find(me.handle()).ifPresent(profile -> model.addAttribute("profile", profile));
        return "page/preview";
    }

    /** Somebody of whom nothing else is known: nothing is shared, and nothing released. */
    private String showToAnybody(Member me, Standing standing, Model model) {
        profile.show(me, me, model);
        model.addAttribute("meetings", meetings.shownBy(me, standing == Standing.CONTACT));
        model.addAttribute("standing", standing);
        model.addAttribute("mutual", List.of());
        model.addAttribute("disclosure", Disclosure.none());
        return "page/profile";
    }

    private String showTo(Member viewer, Member me, Model model) {
        model.addAttribute("viewer", viewer);
        profile.show(viewer, me, model);
        model.addAttribute("meetings", meetings.shownBy(me, model.getAttribute("standing") == Standing.CONTACT));
        if (!isListOpen(viewer, model)) model.addAttribute("mutual", List.of());
        return "page/profile";
    }

    /** A tie of the viewer is mine to see only where the viewer's list is open to me (D5). */
    private static boolean isListOpen(Member viewer, Model model) {
        return viewer.contactList().admits(model.getAttribute("standing") == Standing.CONTACT);
    }

    private Member find(Member me, String handle) {
        return barrier.findPast(me.id(), handle)
                .filter(not(Member::isSuspended))
                .orElseThrow(NotFound::new);
    }
}
