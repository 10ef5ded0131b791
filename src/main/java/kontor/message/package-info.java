/** Conversations, one per pair of members, and who may begin one. */
@NullMarked
package kontor.message;

import org.jspecify.annotations.NullMarked;
