package kontor.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kontor.contact.Contacts;
import kontor.member.Me;
import kontor.member.Member;
import kontor.message.Conversations;

/** The front page for guests, and what waits for a member. */
@Controller
class HomeController {

    private final Contacts contacts;
    private final Conversations conversations;

    HomeController(Contacts contacts, Conversations conversations) {
        this.contacts = contacts;
        this.conversations = conversations;
    }

    @GetMapping("/")
    String home(@Me @Nullable Member me, Model model) {
        if (me == null) return "page/front";

        model.addAttribute("member", me);
        model.addAttribute("unanswered", contacts.countUnanswered(me));
        model.addAttribute("unread", conversations.countUnread(me));
        model.addAttribute("contacts", contacts.count(me));
        return "page/home";
    }
}
