/** A network to try Kontor out with: about 200 people of a trade association around the Baltic Sea. */
@NullMarked
package kontor.demo;

import org.jspecify.annotations.NullMarked;
