/** What guests and search engines see of members: public profiles, the directory of these, robots and sitemaps. */
@NullMarked
package kontor.guest;

import org.jspecify.annotations.NullMarked;
