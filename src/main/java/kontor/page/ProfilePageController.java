package kontor.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kontor.career.Careers;
import kontor.contact.Contacts;
import kontor.encounter.Encounters;
import kontor.guideline.Guidelines;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.message.Conversations;

/** A member's profile, with what I may do about it. */
@Controller
class ProfilePageController {

    private final Careers careers;
    private final Contacts contacts;
    private final Guidelines guidelines;
    private final Conversations conversations;
    private final Encounters encounters;

    ProfilePageController(
            Careers careers,
            Contacts contacts,
            Guidelines guidelines,
            Conversations conversations,
            Encounters encounters) {
        this.careers = careers;
        this.contacts = contacts;
        this.guidelines = guidelines;
        this.conversations = conversations;
        this.encounters = encounters;
    }

    @GetMapping("/members/{handle}")
    String show(@Me Member me, @Other Member member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("mine", me.equals(member));
        model.addAttribute("compared", careers.compare(me, member));
        model.addAttribute("guideline", guidelines.of(member));
        if (!me.equals(member)) relate(me, member, model);
        return "page/profile";
    }

    private void relate(Member me, Member member, Model model) {
        model.addAttribute("standing", contacts.between(me, member));
        model.addAttribute("met", encounters.between(me, member));
        model.addAttribute("mutual", contacts.mutual(me, member));
        model.addAttribute("mayWrite", conversations.mayWrite(me, member));
    }
}
