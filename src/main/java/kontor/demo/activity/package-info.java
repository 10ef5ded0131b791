/** What the members of the demo network do: they write, meet, look at each other, and are told of it. */
@NullMarked
package kontor.demo.activity;

import org.jspecify.annotations.NullMarked;
