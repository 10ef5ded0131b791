package kontor.contact;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.Other;
import kontor.release.Releases;
import kontor.shared.Message;
import kontor.shared.NotFound;

/** My contacts. */
@Controller
@RequestMapping("/contacts")
class ContactsController {

    private final ContactList contactList;
    private final Contacts contacts;
    private final Members members;
    private final Releases releases;

    ContactsController(ContactList contactList, Contacts contacts, Members members, Releases releases) {
        this.contactList = contactList;
        this.contacts = contacts;
        this.members = members;
        this.releases = releases;
    }

    @GetMapping
    String list(@Me Member me, @RequestParam(defaultValue = "") String after, Model model) {
        model.addAttribute("contacts", contactList.of(me, members.findByHandle(after)));
        model.addAttribute("count", contacts.count(me));
        return "contact/contacts";
    }

    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member other, Model model) {
        if (contacts.between(me, other) != Standing.CONTACT) throw new NotFound();

        model.addAttribute("contact", other);
        model.addAttribute("disclosure", releases.between(me, other));
        return "contact/contact";
    }

    @PostMapping("/{handle}/removal")
    String remove(
            @Me Member me,
            @Other Member other,
            @RequestParam(defaultValue = "false") boolean keepReleases,
            RedirectAttributes redirect) {
        contacts.remove(me, other, keepReleases);
        redirect.addFlashAttribute("notice", Message.of("contact.notice.removed", other.name()));
        return "redirect:/contacts";
    }
}
