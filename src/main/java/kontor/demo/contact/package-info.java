/** Who is whose contact in the demo network, who asks to become one, and who introduces whom. */
@NullMarked
package kontor.demo.contact;

import org.jspecify.annotations.NullMarked;
