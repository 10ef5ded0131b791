/** Whole ways through the application, in a browser. */
@NullMarked
package kontor.journey;

import org.jspecify.annotations.NullMarked;
