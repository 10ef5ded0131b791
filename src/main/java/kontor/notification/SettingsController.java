package kontor.notification;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** Of what a member is told by mail: one field for each kind, called as the kind is. */
@Controller
@RequestMapping("/me/notifications")
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute("topics", Topic.values());
        model.addAttribute("tellings", Telling.values());
        model.addAttribute("settings", settings.of(me));
        return "notification/settings";
    }

    /** A kind that is not sent stays as it is. */
    @PostMapping
    String save(@Me Member me, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        settings.choose(me.id(), chosen(fields));
        redirect.addFlashAttribute("notice", Message.of("notification.settings.saved"));
        return "redirect:/me/notifications";
    }

    @PostMapping("/none")
    String saveNone(@Me Member me, RedirectAttributes redirect) {
        settings.chooseNone(me.id());
        redirect.addFlashAttribute("notice", Message.of("notification.settings.none.saved"));
        return "redirect:/me/notifications";
    }

    private static Map<Kind, Telling> chosen(Map<String, String> fields) {
        var chosen = new EnumMap<Kind, Telling>(Kind.class);
        for (var kind : Kind.values())
            if (fields.containsKey(kind.name())) chosen.put(kind, telling(fields.get(kind.name())));
        return chosen;
    }

    private static Telling telling(String field) {
        try {
            return Telling.valueOf(field);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such choice", e);
        }
    }
}
