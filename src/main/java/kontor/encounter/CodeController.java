package kontor.encounter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Site;

/** My personal code, and who has just scanned it. */
@Controller
class CodeController {

    private static final Duration JUST = Duration.ofHours(2);
    private static final int SHOWN = 25;

    private final Codes codes;
    private final EncounterRepository encounters;
    private final Site site;
    private final Clock clock;
    private final ZoneId zone;

    CodeController(Codes codes, EncounterRepository encounters, Site site, Clock clock, ZoneId zone) {
        this.codes = codes;
        this.encounters = encounters;
        this.site = site;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/me/code")
    String show(@Me Member me, Model model) {
        var code = codes.make(me);
        var address = site.page("/members/" + me.handle() + "/code/" + code.text());
        var since = clock.instant().minus(JUST);

        model.addAttribute("member", me);
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address.toString()));
        model.addAttribute("until", code.madeAt().plus(Codes.LIFETIME));
        model.addAttribute("met", encounters.findByCode(me, LocalDate.ofInstant(since, zone), since, SHOWN));
        return "encounter/code";
    }
}
