/** The directory of members, and looking somebody up in it by name or company. */
@NullMarked
package kontor.search;

import org.jspecify.annotations.NullMarked;
