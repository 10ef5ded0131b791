/** Searches that members have saved, and being told weekly of whom they find anew. */
@NullMarked
package kontor.savedsearch;

import org.jspecify.annotations.NullMarked;
