/** Running the network: who administers, who comes in, what happens to a membership, and the log of all of it. */
@NullMarked
package kontor.administration;

import org.jspecify.annotations.NullMarked;
