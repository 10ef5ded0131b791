package kontor.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.encounter.Encounters;
import kontor.encounter.Met;
import kontor.graph.Ways;
import kontor.introduction.Introductions;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.message.Conversations;
import kontor.visit.Look;
import kontor.visit.Visits;

/** A member's profile, with what I may do about it. */
@Controller
@Transactional(readOnly = true) // what a page asks of several modules is one transaction, and not one for each
class ProfilePageController {

    private final SeenProfile profile;
    private final ProfilePreview preview;
    private final Conversations conversations;
    private final Encounters encounters;
    private final Ways ways;
    private final Introductions introductions;
    private final Visits visits;

    ProfilePageController(
            SeenProfile profile,
            ProfilePreview preview,
            Conversations conversations,
            Encounters encounters,
            Ways ways,
            Introductions introductions,
            Visits visits) {
        this.profile = profile;
        this.preview = preview;
        this.conversations = conversations;
        this.encounters = encounters;
        this.ways = ways;
        this.introductions = introductions;
        this.visits = visits;
    }

    /** @param as whose eyes to see the own profile with; on that of another it says nothing */
    @GetMapping("/members/{handle}")
    String show(
            @Me Member me,
            @Other Member member,
            @RequestParam(defaultValue = "") String as,
            HttpServletRequest request,
            Model model) {
        var mine = me.equals(member);
        model.addAttribute("member", member);
        model.addAttribute("mine", mine);
        if (mine && !as.isEmpty() && !as.equals(me.handle())) return preview.show(me, as, model);

        visits.note(me, member, Look.in(request));
        profile.show(me, member, model);
        if (!mine) act(me, member, model);
        return "page/profile";
    }

    private void act(Member me, Member member, Model model) {
        var haveMet = Boolean.TRUE.equals(model.getAttribute("haveMet"));
        model.addAttribute("met", haveMet ? encounters.between(me, member) : Met.never(member.id()));
        model.addAttribute("ways", ways.between(me, member));
        model.addAttribute("mayAskForIntroduction", introductions.mayAsk(me));
        model.addAttribute("mayWrite", conversations.mayWrite(me, member));
    }
}
