package kontor.suggestion;

import org.jspecify.annotations.Nullable;

import kontor.request.Reason;
import kontor.shared.Message;

/**
 * What two members share, in words.
 *
 * @param reason what a contact request would give as its reason; null where nothing is nearer than another
 */
record Bond(String icon, Message text, @Nullable Reason reason) {}
