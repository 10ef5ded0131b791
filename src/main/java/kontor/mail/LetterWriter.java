package kontor.mail;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import kontor.shared.Message;
import kontor.shared.Site;

/** Writes a letter in its reader's language, as text and as HTML. */
@Component
class LetterWriter {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Site site;

    LetterWriter(ITemplateEngine templates, MessageSource messages, Site site) {
        this.templates = templates;
        this.messages = messages;
        this.site = site;
    }

    WrittenLetter write(Letter letter) {
        var subject = oneLine(letter.subject(), letter.language());

        var context = new Context(letter.language(), letter.model());
        context.setVariable("site", site);
        context.setVariable("subject", subject);

        var text = templates.process("mail/" + letter.template() + ".txt", context);
        var html = templates.process("mail/" + letter.template(), context);
        return new WrittenLetter(letter.to(), subject, text.strip() + "\n", html);
    }

    private String oneLine(Message subject, Locale language) {
        return messages.getMessage(subject, language).replaceAll("\\s+", " ");
    }
}
