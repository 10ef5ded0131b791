package kontor.mail;

import java.util.Locale;
import java.util.Map;

import kontor.shared.Message;

/**
 * Something to tell one person by mail.
 *
 * @param language the reader's
 * @param template the name of {@code templates/mail/<name>.txt} and {@code .html}
 * @param model what the templates name besides {@code site} and {@code subject}
 */
public record Letter(EmailAddress to, Locale language, Message subject, String template, Map<String, Object> model) {}
