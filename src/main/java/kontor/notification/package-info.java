/** Tells members by mail what happened to them. What may not be heard of, a decline before all, is never told (R3). */
@NullMarked
package kontor.notification;

import org.jspecify.annotations.NullMarked;
