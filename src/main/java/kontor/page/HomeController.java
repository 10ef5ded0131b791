package kontor.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kontor.contact.Contacts;
import kontor.guest.PublicProfiles;
import kontor.meeting.Meetings;
import kontor.member.Me;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.session.Sessions;
import kontor.suggestion.Suggestions;

/** The front page for guests, and for a member what waits; the layout's badges know most of it. */
@Controller
class HomeController {

    private final Contacts contacts;
    private final Meetings meetings;
    private final Suggestions suggestions;
    private final PublicProfiles profiles;
    private final Memberships memberships;
    private final Sessions sessions;

    HomeController(
            Contacts contacts,
            Meetings meetings,
            Suggestions suggestions,
            PublicProfiles profiles,
            Memberships memberships,
            Sessions sessions) {
        this.contacts = contacts;
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.profiles = profiles;
        this.memberships = memberships;
        this.sessions = sessions;
    }

    @GetMapping("/")
    String home(@Me @Nullable Member me, HttpServletRequest request, Model model) {
        if (me == null) return welcome(request, model);

        model.addAttribute("member", me);
        model.addAttribute("contacts", contacts.count(me));
        model.addAttribute("meetings", meetings.ahead(me));
        model.addAttribute("suggestions", suggestions.few(me));
        return "page/home";
    }

    private String welcome(HttpServletRequest request, Model model) {
        model.addAttribute("ended", sessions.hasEnded(request));
        model.addAttribute("directory", profiles.hasDirectory());
        model.addAttribute("trial", memberships.haveTrial());
        return "page/front";
    }
}
