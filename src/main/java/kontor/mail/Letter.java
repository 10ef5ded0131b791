package kontor.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kontor.shared.Message;

/**
 * Something to tell one person by mail.
 *
 * @param language the reader's
 * @param template the name of {@code templates/mail/<name>.txt} and {@code .html}
 * @param model what the templates name besides {@code site} and {@code subject}
 * @param concerns the members whom it addresses or names: it is not sent any more once one of them has left
 */
public record Letter(
        EmailAddress to,
        Locale language,
        Message subject,
        String template,
        Map<String, Object> model,
        Set<Long> concerns) {

    /** A letter that no member's leaving stops. */
    public Letter(EmailAddress to, Locale language, Message subject, String template, Map<String, Object> model) {
        this(to, language, subject, template, model, Set.of());
    }

    /** The same letter, which addresses or names these members. */
    public Letter concerning(Long... memberIds) {
        return new Letter(to, language, subject, template, model, Set.of(memberIds));
    }
}
