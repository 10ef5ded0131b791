/** Who is connected to whom, and by which way, as far as each member may see it (D5). */
@NullMarked
package kontor.graph;

import org.jspecify.annotations.NullMarked;
