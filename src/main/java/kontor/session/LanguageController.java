package kontor.session;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;

/** The language of the pages; guests have one too. */
@Controller
@RequestMapping("/me/language")
class LanguageController {

    private final Members members;
    private final LanguageResolver languages;

    LanguageController(Members members, LanguageResolver languages) {
        this.members = members;
        this.languages = languages;
    }

    @GetMapping
    String show(Locale current, Model model) {
        model.addAttribute("languageForm", new LanguageForm(current.getLanguage()));
        return "session/language";
    }

    @PostMapping
    String choose(
            @Me @Nullable Member me,
            @Valid LanguageForm form,
            Errors errors,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String cameFrom,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) return "session/language";

        languages.setLocale(request, response, form.toLocale());
        if (me != null) members.speak(me, form.toLocale());
        return "redirect:" + LocalPath.of(cameFrom);
    }
}
