package kontor.meeting;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.report.Kind;
import kontor.report.ReportForm;
import kontor.report.ReportPages;
import kontor.report.Reports;
import kontor.report.Subject;
import kontor.shared.NotFound;

import static java.util.function.Predicate.not;

/** Reporting a meeting: what its host says of it. */
@Controller
@RequestMapping("/meetings/{slug}/report")
class MeetingReportController {

    private final Meetings meetings;
    private final Members members;
    private final Reports reports;
    private final ReportPages pages;

    MeetingReportController(Meetings meetings, Members members, Reports reports, ReportPages pages) {
        this.meetings = meetings;
        this.members = members;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(@Me Member me, @PathVariable String slug, Model model) {
        model.addAttribute(ReportForm.blank());
        return pages.form(me, subject(me, slug), model);
    }

    @PostMapping
    String report(@Me Member me, @PathVariable String slug, @Valid ReportForm form, Errors errors, Model model) {
        var meeting = subject(me, slug);
        if (errors.hasErrors()) return pages.form(me, meeting, model);

        reports.report(me, meeting, form);
        return pages.receipt(meeting);
    }

    private Subject subject(Member me, String slug) {
        var invitation = meetings.find(me, slug);
        var host = Optional.ofNullable(invitation.host())
                .flatMap(card -> members.find(card.id()))
                .orElseThrow(NotFound::new);
        var page = "/meetings/" + slug;
        return new Subject(Kind.MEETING, host, words(invitation.meeting()), page + "/report", page);
    }

    private static String words(Meeting meeting) {
        return Stream.of(meeting.title(), meeting.place(), meeting.description())
                .filter(not(String::isBlank))
                .collect(Collectors.joining("\n"));
    }
}
