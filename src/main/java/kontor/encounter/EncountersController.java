package kontor.encounter;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.shared.NewestFirst;

/** Whom I have met, what I am asked to confirm, and what I have said that waits. */
@Controller
@RequestMapping("/encounters")
class EncountersController {

    private final EncounterRepository encounters;
    private final ClaimRepository claims;
    private final Members members;

    EncountersController(EncounterRepository encounters, ClaimRepository claims, Members members) {
        this.encounters = encounters;
        this.claims = claims;
        this.members = members;
    }

    @GetMapping
    String list(
            @Me Member me,
            @RequestParam(required = false) @PastOrPresent @InLivingMemory @Nullable LocalDate before,
            @RequestParam(defaultValue = "") String with,
            Model model) {
        var found = encounters.findAfter(me, place(before, with), EncounterList.LENGTH + 1);
        model.addAttribute("list", EncounterList.of(found));
        model.addAttribute("received", ClaimList.of(claims.findReceived(me, ClaimList.LENGTH + 1)));
        return "encounter/encounters";
    }

    @GetMapping("/sent")
    String sent(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        var found = claims.findSent(me, NewestFirst.before(before), ClaimList.LENGTH + 1);
        model.addAttribute("sent", ClaimList.of(found));
        return "encounter/sent";
    }

    private EncounterList.Place place(@Nullable LocalDate before, String with) {
        if (before == null) return EncounterList.Place.START;

        var other = members.findByHandle(with).map(Member::id);
        return new EncounterList.Place(before, other.orElse(0L));
    }
}
