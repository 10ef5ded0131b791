/** What a member changes about signing in: the password, the address, the browsers that are signed in. */
@NullMarked
package kontor.security;

import org.jspecify.annotations.NullMarked;
