package kontor.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts behind the consent at sign-up. Administrators will edit them in both languages. */
@Controller
class LegalController {

    @GetMapping("/{text:terms|privacy|imprint}")
    String show(@PathVariable String text, Model model) {
        model.addAttribute("text", text);
        return "page/legal";
    }
}
