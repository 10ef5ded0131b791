/** Home and profile: pages that compose what the modules know, without rules of their own. */
@NullMarked
package kontor.page;

import org.jspecify.annotations.NullMarked;
