package kontor.page;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import kontor.career.Careers;
import kontor.contact.Contacts;
import kontor.guideline.Guideline;
import kontor.meeting.Meetings;
import kontor.member.Member;
import kontor.release.Releases;

/** What one member sees on another's profile, and in a preview the other as well. */
@Component
class SeenProfile {

    private final Careers careers;
    private final Contacts contacts;
    private final Releases releases;
    private final Meetings meetings;

    SeenProfile(Careers careers, Contacts contacts, Releases releases, Meetings meetings) {
        this.careers = careers;
        this.contacts = contacts;
        this.releases = releases;
        this.meetings = meetings;
    }

    void show(Member viewer, Member member, Model model) {
        model.addAttribute("compared", careers.compare(viewer, member));
        model.addAttribute("guideline", Guideline.of(member));
        model.addAttribute("meetings", meetings.aheadOf(viewer, member));
        if (!viewer.equals(member)) relate(viewer, member, model);
    }

    private void relate(Member viewer, Member member, Model model) {
        var relation = contacts.relation(viewer, member);
        model.addAttribute("standing", relation.standing());
        model.addAttribute("haveMet", relation.marks().contains("met"));
        model.addAttribute("introducing", relation.marks().contains("introduction"));
        model.addAttribute("bookmarked", relation.marks().contains("bookmark"));
        model.addAttribute("mutual", relation.mutual());
        model.addAttribute("disclosure", releases.between(viewer, member));
    }
}
