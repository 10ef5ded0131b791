/** Small value types that every module may use; no business word. */
@NullMarked
package kontor.shared;

import org.jspecify.annotations.NullMarked;
