package kontor.introduction;

import kontor.request.Note;
import kontor.request.Reason;

/**
 * What an asker writes.
 *
 * @param toMiddleman what only the middleman reads
 * @param toTarget the note of the contact request that goes on to the target (R1)
 */
record IntroductionDraft(Long middlemanId, String toMiddleman, Reason reason, Note toTarget) {}
