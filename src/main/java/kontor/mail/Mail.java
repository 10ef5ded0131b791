package kontor.mail;

import java.time.Instant;

/**
 * A written letter in the outbox.
 *
 * @param attempts how often it was tried to send it
 */
record Mail(long number, EmailAddress to, String subject, String text, String html, Instant postedAt, int attempts) {}
