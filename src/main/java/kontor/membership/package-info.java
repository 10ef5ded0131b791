/** What a member's plan includes, and until when. */
@NullMarked
package kontor.membership;

import org.jspecify.annotations.NullMarked;
