/** Contact details, and who may see which of them. */
@NullMarked
package kontor.release;

import org.jspecify.annotations.NullMarked;
