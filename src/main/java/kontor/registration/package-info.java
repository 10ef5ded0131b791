/** Becoming a member: the form, the confirmed address, the trial. */
@NullMarked
package kontor.registration;

import org.jspecify.annotations.NullMarked;
