/** Closing an account: what goes with a member who leaves, and what stays. */
@NullMarked
package kontor.closing;

import org.jspecify.annotations.NullMarked;
