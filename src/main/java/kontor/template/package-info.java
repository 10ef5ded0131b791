/** How templates become pages quickly: their variables, paths, icons and the parts that are the same on every page. */
@NullMarked
package kontor.template;

import org.jspecify.annotations.NullMarked;
