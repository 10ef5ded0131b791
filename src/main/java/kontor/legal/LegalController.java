package kontor.legal;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts behind the consent at sign-up, and who runs the network. */
@Controller
class LegalController {

    private final LegalTexts texts;

    LegalController(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/{topic:terms|privacy|imprint}")
    String show(@PathVariable String topic, Locale language, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("shown", texts.show(Topic.of(topic), language.getLanguage()));
        return "legal/text";
    }
}
