/** Letters to people's e-mail addresses: an outbox row in the caller's transaction, sent after commit and retried. */
@NullMarked
package kontor.mail;

import org.jspecify.annotations.NullMarked;
