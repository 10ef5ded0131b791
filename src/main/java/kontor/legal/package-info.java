/** Terms, privacy notice and imprint: what guests and members read, and administrators edit in both languages. */
@NullMarked
package kontor.legal;

import org.jspecify.annotations.NullMarked;
