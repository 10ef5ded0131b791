/** What a member signs in with: address and password, and a new password by mail. */
@NullMarked
package kontor.account;

import org.jspecify.annotations.NullMarked;
