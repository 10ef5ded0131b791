/** Facts beside a contact request, which help to decide (R8). */
@NullMarked
package kontor.fact;

import org.jspecify.annotations.NullMarked;
