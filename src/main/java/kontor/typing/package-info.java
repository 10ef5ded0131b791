/** Names and companies that the search field of every page offers while one types. */
@NullMarked
package kontor.typing;

import org.jspecify.annotations.NullMarked;
