/** Who the members of the demo network are: the cast, extras, and what their profiles say. */
@NullMarked
package kontor.demo.people;

import org.jspecify.annotations.NullMarked;
