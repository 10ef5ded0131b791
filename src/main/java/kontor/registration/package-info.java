/** Becoming a member: the form, the confirmed address, the approval where it takes one, the trial. */
@NullMarked
package kontor.registration;

import org.jspecify.annotations.NullMarked;
