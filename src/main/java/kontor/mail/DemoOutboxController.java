package kontor.mail;

import java.util.Optional;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.shared.NotFound;

/** The demo's mail, which anybody at this machine may read, as no server takes it away. */
@Controller
@Profile("demo")
@Conditional(MailServer.Absent.class)
class DemoOutboxController {

    private static final int PAGE = 25;

    private final MailRepository mails;

    DemoOutboxController(MailRepository mails) {
        this.mails = mails;
    }

    @GetMapping("/outbox")
    String list(@RequestParam Optional<Long> before, Model model) {
        var found = mails.findNewest(before.orElse(Long.MAX_VALUE), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();

        model.addAttribute("mails", shown);
        if (found.size() > PAGE)
            model.addAttribute("before", shown.get(PAGE - 1).number());
        return "outbox/list";
    }

    @GetMapping("/outbox/{number}")
    String show(@PathVariable long number, Model model) {
        var mail = mails.find(number).orElseThrow(NotFound::new);

        model.addAttribute("mail", mail);
        model.addAttribute("lines", mail.text().lines().toList());
        return "outbox/mail";
    }
}
