package kontor.legal;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** Editing the legal texts. */
@Controller
@RequestMapping("/admin/settings")
class LegalSettingsController {

    private static final String TEXT = "/{topic:terms|privacy|imprint}/{language:en|de}";

    private final LegalTexts texts;
    private final Markdown markdown;

    LegalSettingsController(LegalTexts texts, Markdown markdown) {
        this.texts = texts;
        this.markdown = markdown;
    }

    @ModelAttribute("max")
    int max() {
        return LegalForm.MAX;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("topics", Topic.values());
        model.addAttribute("settings", texts.settings());
        return "legal/settings";
    }

    @GetMapping("/{topic:terms|privacy|imprint}")
    String chooseLanguage(@PathVariable String topic, Locale language) {
        return "redirect:/admin/settings/" + topic + "/" + language.getLanguage();
    }

    /** With a number the form begins with the words of that earlier version. */
    @GetMapping(TEXT)
    String compose(
            @PathVariable String topic,
            @PathVariable String language,
            @RequestParam Optional<Integer> from,
            Model model) {
        var about = Topic.of(topic);
        var current = texts.current(about, language);
        var source = from.map(number -> texts.version(about, language, number)).or(() -> current);
        var words = source.map(texts::wordsOf).orElseGet(() -> texts.defaultText(about, language));
        model.addAttribute(new LegalForm(words, current.map(Version::number).orElse(0)));
        return edit(about, language, model);
    }

    @PostMapping(TEXT)
    String save(
            @Me Member me,
            @PathVariable String topic,
            @PathVariable String language,
            @Valid LegalForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var about = Topic.of(topic);
        if (!errors.hasErrors() && !texts.save(me, about, language, form.version(), form.text()))
            errors.reject("legal.edit.meanwhile");
        if (errors.hasErrors()) return edit(about, language, model);

        redirect.addFlashAttribute("notice", Message.of("legal.notice.saved"));
        return "redirect:/admin/settings/{topic}/{language}";
    }

    @PostMapping(path = TEXT, params = "preview")
    String preview(
            @PathVariable String topic,
            @PathVariable String language,
            @Valid LegalForm form,
            Errors errors,
            Model model) {
        if (!errors.hasErrors()) model.addAttribute("preview", markdown.toHtml(form.text()));
        return edit(Topic.of(topic), language, model);
    }

    @PostMapping(TEXT + "/removal")
    String reset(
            @Me Member me, @PathVariable String topic, @PathVariable String language, RedirectAttributes redirect) {
        texts.reset(me, Topic.of(topic), language);
        redirect.addFlashAttribute("notice", Message.of("legal.notice.reset"));
        return "redirect:/admin/settings/{topic}/{language}";
    }

    @GetMapping(TEXT + "/{number:[0-9]{1,9}}")
    String version(@PathVariable String topic, @PathVariable String language, @PathVariable int number, Model model) {
        var version = texts.version(Topic.of(topic), language, number);
        model.addAttribute("version", version);
        model.addAttribute("html", texts.render(version));
        return "legal/version";
    }

    private String edit(Topic topic, String language, Model model) {
        var versions = texts.versions(topic, language);
        model.addAttribute("topic", topic);
        model.addAttribute("language", language);
        model.addAttribute("versions", versions);
        model.addAttribute("edited", !versions.isEmpty() && versions.get(0).text() != null);
        return "legal/edit";
    }
}
