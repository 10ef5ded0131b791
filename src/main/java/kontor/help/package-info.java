/** Help pages: short, one for each thing that people ask about. */
@NullMarked
package kontor.help;

import org.jspecify.annotations.NullMarked;
