/** Who sent a request: signed-in browsers, the language of the pages, and what guests may see. */
@NullMarked
package kontor.session;

import org.jspecify.annotations.NullMarked;
