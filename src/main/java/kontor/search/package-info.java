/** The directory of members: pages of those who are found, and why they are. */
@NullMarked
package kontor.search;

import org.jspecify.annotations.NullMarked;
