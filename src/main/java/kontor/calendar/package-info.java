/** Meetings for calendar programs: a file for each, and an address of one's own for all (RFC 5545). */
@NullMarked
package kontor.calendar;

import org.jspecify.annotations.NullMarked;
