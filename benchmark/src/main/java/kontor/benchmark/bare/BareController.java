package kontor.benchmark.bare;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class BareController {

    private final People people;

    BareController(People people) {
        this.people = people;
    }

    @GetMapping("/people/{handle}")
    String show(@PathVariable String handle, Model model) {
        model.addAttribute("person", people.findByHandle(handle).orElseThrow());
        return "bare";
    }
}
