/** Members whom a member keeps in mind; nobody else learns of it. */
@NullMarked
package kontor.bookmark;

import org.jspecify.annotations.NullMarked;
