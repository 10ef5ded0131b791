/** The application and its modules; docs/architecture.md has the picture. */
@NullMarked
package kontor;

import org.jspecify.annotations.NullMarked;
