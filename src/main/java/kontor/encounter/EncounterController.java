package kontor.encounter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.contact.Contacts;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.request.MeetingFirstRequests;
import kontor.shared.Message;
import kontor.shared.Reading;

/** When another member and I have met, and what each of us says about it. */
@Controller
class EncounterController {

    private static final String PAGE = "redirect:/members/{handle}/encounter";
    private static final int SHOWN = 50;

    private final Encounters encounters;
    private final EncounterRepository all;
    private final ClaimRepository claims;
    private final EncounterPolicy policy;
    private final PastMeetings meetings;
    private final Contacts contacts;
    private final MeetingFirstRequests requests;
    private final Clock clock;
    private final ZoneId zone;

    EncounterController(
            Encounters encounters,
            EncounterRepository all,
            ClaimRepository claims,
            EncounterPolicy policy,
            PastMeetings meetings,
            Contacts contacts,
            MeetingFirstRequests requests,
            Clock clock,
            ZoneId zone) {
        this.encounters = encounters;
        this.all = all;
        this.claims = claims;
        this.policy = policy;
        this.meetings = meetings;
        this.contacts = contacts;
        this.requests = requests;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/members/{handle}/encounter")
    String show(@Me Member me, @Other Member other, Model model) {
        model.addAttribute(EncounterForm.on(today()));
        return page(me, other, model);
    }

    @PostMapping("/members/{handle}/encounter")
    String claim(
            @Me Member me,
            @Other Member other,
            @Valid EncounterForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var atMeeting = meetings.at(me, form.meeting());
        if (!Reading.failed(errors) && form.isAtAMeeting() && atMeeting.isEmpty())
            errors.rejectValue("meeting", "encounter.meeting.unknown");
        if (errors.hasErrors()) return page(me, other, model);

        var counts = encounters.claim(me, other, atMeeting.orElseGet(form::toOccasion));
        redirect.addFlashAttribute(
                "notice", Message.of(counts ? "encounter.notice.met" : "encounter.notice.claimed", other.name()));
        return PAGE;
    }

    @PostMapping("/encounters/{handle}/confirmation")
    String confirm(
            @Me Member me,
            @Other Member claimer,
            @RequestParam @PastOrPresent @InLivingMemory LocalDate date,
            RedirectAttributes redirect) {
        if (encounters.confirm(me, claimer, date))
            redirect.addFlashAttribute("notice", Message.of("encounter.notice.met", claimer.name()));
        return PAGE;
    }

    @PostMapping("/encounters/{handle}/decline")
    String decline(
            @Me Member me,
            @Other Member claimer,
            @RequestParam @PastOrPresent @InLivingMemory LocalDate date,
            RedirectAttributes redirect) {
        encounters.decline(me, claimer, date);
        redirect.addFlashAttribute("notice", Message.of("encounter.notice.declined", claimer.name()));
        return "redirect:/encounters";
    }

    @PostMapping("/encounters/{handle}/withdrawal")
    String withdraw(
            @Me Member me,
            @Other Member other,
            @RequestParam @PastOrPresent @InLivingMemory LocalDate date,
            RedirectAttributes redirect) {
        encounters.withdraw(me, other, date);
        redirect.addFlashAttribute("notice", Message.of("encounter.notice.withdrawn"));
        return "redirect:/encounters/sent";
    }

    @PostMapping("/encounters/{handle}/removal")
    String remove(
            @Me Member me,
            @Other Member other,
            @RequestParam @PastOrPresent @InLivingMemory LocalDate date,
            RedirectAttributes redirect) {
        encounters.remove(me, other, date);
        redirect.addFlashAttribute("notice", Message.of("encounter.notice.removed"));
        return "redirect:/encounters";
    }

    private String page(Member me, Member other, Model model) {
        var met = all.findBetween(me, other, SHOWN);
        var said = claims.findBetween(me, other, EncounterPolicy.MANY);
        model.addAttribute("other", other);
        model.addAttribute("meetings", meetings.of(me));
        model.addAttribute("mayClaim", policy.mayClaim(me, other, said));
        model.addAttribute("encounters", met);
        model.addAttribute("received", said.received());
        model.addAttribute("sent", said.sent());
        model.addAttribute("standing", contacts.between(me, other));
        model.addAttribute("progress", requests.progress(me, other, met.size()).orElse(null));
        return "encounter/encounter";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
