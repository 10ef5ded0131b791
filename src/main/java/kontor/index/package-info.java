/** What members are found by, and who is found by which words, filters and wishes. */
@NullMarked
package kontor.index;

import org.jspecify.annotations.NullMarked;
