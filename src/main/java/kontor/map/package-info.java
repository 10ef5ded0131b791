/** A picture of a member's contacts: the communities they form, who knows whom, and the same as a table. */
@NullMarked
package kontor.map;

import org.jspecify.annotations.NullMarked;
