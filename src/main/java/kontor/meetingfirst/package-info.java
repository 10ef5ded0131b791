/** Meeting first, before deciding on a request: how often, at which meetings, and how far two have come (E1). */
@NullMarked
package kontor.meetingfirst;

import org.jspecify.annotations.NullMarked;
