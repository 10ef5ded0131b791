/** A member's own words on whom he or she accepts as a contact, and how many encounters it takes. */
@NullMarked
package kontor.guideline;

import org.jspecify.annotations.NullMarked;
