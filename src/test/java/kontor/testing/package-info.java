/** What the tests of every module share: the database, the cast, the browser. */
@NullMarked
package kontor.testing;

import org.jspecify.annotations.NullMarked;
