/** What the demo network is made of: words from text files, dice that fall the same way every time, rows of tables. */
@NullMarked
package kontor.demo.material;

import org.jspecify.annotations.NullMarked;
