package kontor.guest;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.session.SignInFirst;

/** What guests see of members; where there is nothing for them they are led to sign-in, whether or not the member exists. */
@Controller
class GuestController {

    private static final int PAGE = 25;

    private final PublicProfiles profiles;

    GuestController(PublicProfiles profiles) {
        this.profiles = profiles;
    }

    @ForGuests
    @GetMapping("/members/{handle}")
    String show(@PathVariable String handle, HttpServletResponse response, Model model) {
        var profile = profiles.find(handle).orElseThrow(SignInFirst::new);
        if (profile.searchEngines()) response.setHeader(NoIndex.HEADER, "all");
        model.addAttribute("profile", profile);
        model.addAttribute("directory", profiles.hasDirectory());
        return "guest/profile";
    }

    @ForGuests
    @GetMapping("/members")
    String list(@RequestParam(defaultValue = "") String after, Model model) {
        if (!profiles.hasDirectory()) throw new SignInFirst();

        var found = profiles.list(after, PAGE + 1);
        model.addAttribute("profiles", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("last", found.size() > PAGE ? found.get(PAGE - 1).handle() : null);
        return "guest/directory";
    }
}
