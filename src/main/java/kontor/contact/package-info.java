/**
 * Contacts, what they have in common, and blocks, which end all there is between two members.
 *
 * <p>Four events of {@code request} and {@code meetingfirst} stand here, since their full names stand in the stored events
 * of running installations.
 */
@NullMarked
package kontor.contact;

import org.jspecify.annotations.NullMarked;
