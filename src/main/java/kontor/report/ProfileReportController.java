package kontor.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;

import static java.util.function.Predicate.not;

/** Reporting a profile, and the page after any report. */
@Controller
@RequestMapping("/members/{handle}/report")
class ProfileReportController {

    private final Reports reports;
    private final ReportPages pages;

    ProfileReportController(Reports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(@Me Member me, @Other Member other, Model model) {
        model.addAttribute(ReportForm.blank());
        return pages.form(me, profileOf(other), model);
    }

    @PostMapping
    String report(@Me Member me, @Other Member other, @Valid ReportForm form, Errors errors, Model model) {
        var profile = profileOf(other);
        if (errors.hasErrors()) return pages.form(me, profile, model);

        reports.report(me, profile, form);
        return pages.receipt(profile);
    }

    @GetMapping("/receipt")
    String thank(@Me Member me, @Other Member other, Model model) {
        model.addAttribute("other", other);
        return "report/receipt";
    }

    private static Subject profileOf(Member member) {
        var page = "/members/" + member.handle();
        return new Subject(Kind.PROFILE, member, words(member), page + "/report", page);
    }

    /** What members write into their profiles freely. */
    private static String words(Member member) {
        return Stream.of(
                        member.name(),
                        member.headline(),
                        member.city(),
                        member.homepage(),
                        member.imprint(),
                        member.about(),
                        member.lookingFor(),
                        member.offering(),
                        String.join(", ", member.languages()),
                        String.join(", ", member.skills()))
                .filter(not(String::isBlank))
                .collect(Collectors.joining("\n"));
    }
}
