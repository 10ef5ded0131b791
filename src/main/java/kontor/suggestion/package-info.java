/** Whom a member may know: who shares years, meetings or contacts with the member, each with the reason. */
@NullMarked
package kontor.suggestion;

import org.jspecify.annotations.NullMarked;
