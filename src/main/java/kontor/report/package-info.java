/** What members report to the administrators, as it was at that moment, until it is decided. */
@NullMarked
package kontor.report;

import org.jspecify.annotations.NullMarked;
