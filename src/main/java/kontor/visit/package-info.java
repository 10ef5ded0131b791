/** Visitors of profiles: who has looked at whose, and browsing unseen. */
@NullMarked
package kontor.visit;

import org.jspecify.annotations.NullMarked;
