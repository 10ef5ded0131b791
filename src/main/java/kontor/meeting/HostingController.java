package kontor.meeting;

import java.time.ZoneId;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;
import kontor.shared.Reading;

/** Creating, changing and cancelling a meeting. */
@Controller
class HostingController {

    private final Meetings meetings;
    private final Timetable timetable;
    private final ZoneId zone;

    HostingController(Meetings meetings, Timetable timetable, ZoneId zone) {
        this.meetings = meetings;
        this.timetable = timetable;
        this.zone = zone;
    }

    @GetMapping("/meetings/new")
    String draft(@Me Member me, Model model) {
        model.addAttribute(MeetingForm.blank(zone));
        return form(me, null, model);
    }

    @PostMapping("/meetings/new")
    String create(@Me Member me, @Valid MeetingForm form, Errors errors, Model model, RedirectAttributes redirect) {
        timetable.check(form, null, errors);
        if (errors.hasErrors()) return form(me, null, model);

        redirect.addAttribute("slug", meetings.create(me, timetable.draft(form)));
        return back("meeting.notice.created", redirect);
    }

    @GetMapping("/meetings/{slug}/change")
    String change(@Me Member me, @PathVariable String slug, Model model) {
        var meeting = meetings.own(me, slug);
        model.addAttribute(MeetingForm.of(meeting));
        return form(me, meeting, model);
    }

    @PostMapping("/meetings/{slug}/change")
    String save(
            @Me Member me,
            @PathVariable String slug,
            @Valid MeetingForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var meeting = meetings.own(me, slug);
        timetable.check(form, meeting, errors);
        if (!Reading.failed(errors) && !meeting.hasPlacesFor(form.capacity()))
            errors.rejectValue("capacity", "meeting.capacity.taken", new Object[] {meeting.taken()}, null);
        if (!errors.hasErrors() && meetings.isTwin(meeting, timetable.draft(form)))
            errors.rejectValue("title", "meeting.title.taken");
        if (errors.hasErrors()) return form(me, meeting, model);

        meetings.change(me, slug, timetable.draft(form));
        return back("meeting.notice.changed", redirect);
    }

    @GetMapping("/meetings/{slug}/cancellation")
    String askToCancel(@Me Member me, @PathVariable String slug, Model model) {
        model.addAttribute("meeting", meetings.own(me, slug));
        return "meeting/cancellation";
    }

    @PostMapping("/meetings/{slug}/cancellation")
    String cancel(@Me Member me, @PathVariable String slug, RedirectAttributes redirect) {
        meetings.cancel(me, slug);
        return back("meeting.notice.cancelled", redirect);
    }

    @ModelAttribute("guestLists")
    GuestList[] guestLists() {
        return GuestList.values();
    }

    private String form(Member me, @Nullable Meeting meeting, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("mayBeOfficial", meeting == null && meetings.isOfficialHost(me));
        model.addAttribute("zones", Timetable.zones());
        return "meeting/form";
    }

    private static String back(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/meetings/{slug}";
    }
}
