/** Two members having met in person: both confirm it, or one scans the other's personal code (E2). */
@NullMarked
package kontor.encounter;

import org.jspecify.annotations.NullMarked;
