package kontor.introduction;

import java.util.Optional;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.contact.Contacts;
import kontor.contact.MutualContact;
import kontor.contact.Relation;
import kontor.contact.Standing;
import kontor.graph.Way;
import kontor.graph.Ways;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.shared.Message;
import kontor.shared.Reading;

/** Asking a contact of mine for an introduction to a member. */
@Controller
@RequestMapping("/members/{handle}/introduction")
class AskController {

    private static final String MINE = "redirect:/introductions/sent/{handle}";

    private final Introductions introductions;
    private final Contacts contacts;
    private final Ways ways;

    AskController(Introductions introductions, Contacts contacts, Ways ways) {
        this.introductions = introductions;
        this.contacts = contacts;
        this.ways = ways;
    }

    @GetMapping
    String compose(@Me Member me, @Other Member target, @RequestParam(defaultValue = "") String via, Model model) {
        var relation = contacts.relation(me, target);
        if (relation.marks().contains(OpenIntroduction.NAME)) return MINE;

        model.addAttribute(IntroductionForm.via(via));
        return page(me, target, relation, model);
    }

    @PostMapping
    String ask(
            @Me Member me,
            @Other Member target,
            @Valid IntroductionForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var relation = contacts.relation(me, target);
        var chosen = chosen(form, relation);
        if (!Reading.failed(errors) && !errors.hasFieldErrors("via") && chosen.isEmpty())
            errors.rejectValue("via", "introduction.via.unknown");
        if (errors.hasErrors()) return page(me, target, relation, model);

        var middleman = chosen.orElseThrow();
        if (introductions.ask(me, target, form.toDraft(middleman.id())))
            redirect.addFlashAttribute("notice", Message.of("introduction.notice.asked", middleman.name()));
        return MINE;
    }

    /** Among those who know both of us, as far as I may know (D5). */
    private static Optional<MutualContact> chosen(IntroductionForm form, Relation relation) {
        return relation.mutual().stream()
                .filter(middleman -> middleman.handle().equals(form.via()))
                .findFirst();
    }

    private String page(Member me, Member target, Relation relation, Model model) {
        model.addAttribute("target", target);
        if (isAlone(me, target, relation)) return nobody(me, target, model);

        model.addAttribute("mayAsk", introductions.mayAsk(me, target, relation.standing()));
        model.addAttribute("middlemen", relation.mutual());
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("longest", IntroductionForm.LONGEST);
        model.addAttribute("max", Note.MAX_LENGTH);
        return "introduction/ask";
    }

    private static boolean isAlone(Member me, Member target, Relation relation) {
        return relation.mutual().isEmpty() && relation.standing() == Standing.NONE && !me.equals(target);
    }

    /** Where no contact of mine knows the target, the way there goes on from somebody whom one of them knows. */
    private String nobody(Member me, Member target, Model model) {
        ways.between(me, target).stream()
                .map(Way::between)
                .filter(between -> between.size() > 1)
                .findFirst()
                .ifPresent(between -> {
                    model.addAttribute("first", between.get(0));
                    model.addAttribute("second", between.get(1));
                });
        return "introduction/nobody";
    }
}
