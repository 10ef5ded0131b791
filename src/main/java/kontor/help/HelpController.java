package kontor.help;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.shared.NotFound;

/** Help, for members and guests alike. */
@Controller
@RequestMapping("/help")
class HelpController {

    @GetMapping
    String index(Model model) {
        model.addAttribute("guides", List.of(Guide.values()));
        return "help/index";
    }

    @GetMapping("/{topic}")
    String show(@PathVariable String topic, Model model) {
        model.addAttribute("guide", Guide.of(topic).orElseThrow(NotFound::new));
        return "help/guide";
    }
}
