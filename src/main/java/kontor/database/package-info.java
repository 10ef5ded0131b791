/** PostgreSQL: an existing one, or one that Kontor brings along and looks after. */
@NullMarked
package kontor.database;

import org.jspecify.annotations.NullMarked;
