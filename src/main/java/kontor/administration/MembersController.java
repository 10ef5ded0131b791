package kontor.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Member;
import kontor.member.Members;
import kontor.registration.ApplicationList;
import kontor.registration.ApplicationList.Place;
import kontor.shared.PlainText;

/** Everybody who is, was, or wants to be a member. */
@Controller("adminMembersController")
class MembersController {

    private static final int MAX_SEARCH = 200;

    private final MemberList memberList;
    private final ApplicationList applications;
    private final Members members;

    MembersController(MemberList memberList, ApplicationList applications, Members members) {
        this.memberList = memberList;
        this.applications = applications;
        this.members = members;
    }

    @GetMapping("/admin/members")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable Instant since,
            Model model) {
        var chosen = State.of(state);
        var text = PlainText.oneLine(q);
        var tooLong = PlainText.length(text) > MAX_SEARCH;
        model.addAttribute("state", chosen);
        model.addAttribute("states", State.values());
        model.addAttribute("q", text);
        model.addAttribute("tooLong", tooLong);
        model.addAttribute("max", ReasonForm.MAX);
        var sought = tooLong ? "" : text;
        if (chosen.isMember())
            model.addAttribute("people", memberList.find(chosen == State.SUSPENDED, sought, place(after)));
        else model.addAttribute("applications", applications(chosen, sought, place(since, after)));
        return chosen.isMember() ? "administration/members" : "administration/applications";
    }

    private Optional<Member> place(String after) {
        return after.isEmpty() ? Optional.empty() : members.findByHandle(after);
    }

    private ApplicationList.Page applications(State state, String text, Place after) {
        return state == State.WAITING ? applications.waiting(text, after) : applications.unconfirmed(text, after);
    }

    /** An address typed by hand leads to the beginning, not to an error. */
    private static Place place(@Nullable Instant since, String reference) {
        try {
            return since == null ? Place.START : new Place(since, UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Place.START;
        }
    }
}
