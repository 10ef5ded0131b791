/** Who has blocked whom, and the barrier that it is between the two. */
@NullMarked
package kontor.block;

import org.jspecify.annotations.NullMarked;
