package kontor.message;

import java.util.stream.Collectors;

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
import kontor.report.Kind;
import kontor.report.ReportForm;
import kontor.report.ReportPages;
import kontor.report.Reports;
import kontor.report.Subject;
import kontor.shared.NotFound;

/** Reporting what another member has written to me: the latest messages, and none of my own. */
@Controller
@RequestMapping("/messages/{handle}/report")
class ConversationReportController {

    private final Conversations conversations;
    private final Reports reports;
    private final ReportPages pages;

    ConversationReportController(Conversations conversations, Reports reports, ReportPages pages) {
        this.conversations = conversations;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(@Me Member me, @Other Member other, Model model) {
        model.addAttribute(ReportForm.blank());
        return pages.form(me, messagesOf(other, me), model);
    }

    @PostMapping
    String report(@Me Member me, @Other Member other, @Valid ReportForm form, Errors errors, Model model) {
        var messages = messagesOf(other, me);
        if (errors.hasErrors()) return pages.form(me, messages, model);

        reports.report(me, messages, form);
        return pages.receipt(messages);
    }

    private Subject messagesOf(Member other, Member me) {
        var messages = conversations.latestOf(other, me);
        if (messages.isEmpty()) throw new NotFound();

        var page = "/messages/" + other.handle();
        var words = messages.stream().map(Message::text).collect(Collectors.joining("\n\n"));
        return new Subject(Kind.MESSAGE, other, words, page + "/report", page);
    }
}
