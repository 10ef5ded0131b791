/** The people: who a member is and what a profile shows. */
@NullMarked
package kontor.member;

import org.jspecify.annotations.NullMarked;
