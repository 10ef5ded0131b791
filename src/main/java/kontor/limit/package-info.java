/** How often somebody may try: passwords, sign-ups, mails. Counted in PostgreSQL, so on all nodes alike. */
@NullMarked
package kontor.limit;

import org.jspecify.annotations.NullMarked;
