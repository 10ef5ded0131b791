/** A member asks a contact for an introduction to somebody whom that contact knows. */
@NullMarked
package kontor.introduction;

import org.jspecify.annotations.NullMarked;
