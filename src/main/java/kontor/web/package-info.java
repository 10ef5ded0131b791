/** What all pages have in common: the layout's facts, icons, times, error pages and the cleaning of input. */
@NullMarked
package kontor.web;

import org.jspecify.annotations.NullMarked;
