/** Tells members what happened to them, in the pages and by mail. What may not be heard of, a decline before all, is never told (R3). */
@NullMarked
package kontor.notification;

import org.jspecify.annotations.NullMarked;
