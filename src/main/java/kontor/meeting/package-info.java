/** Meetings: who hosts, who comes, who waits for a place (E3). */
@NullMarked
package kontor.meeting;

import org.jspecify.annotations.NullMarked;
