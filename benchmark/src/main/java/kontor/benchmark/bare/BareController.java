package kontor.benchmark.bare;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class BareController {

    private final JdbcClient jdbc;

    BareController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/")
    String ready(Model model) {
        model.addAttribute("person", new Person("", "", "", ""));
        return "bare";
    }

    @GetMapping("/people/{handle}")
    String show(@PathVariable String handle, Model model) {
        var person = jdbc.sql("select first_name, last_name, headline, city from member where handle = :handle")
                .param("handle", handle)
                .query(Person.class)
                .single();
        model.addAttribute("person", person);
        return "bare";
    }

    record Person(String firstName, String lastName, String headline, String city) {}
}
