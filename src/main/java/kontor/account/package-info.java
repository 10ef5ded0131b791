/** Who somebody is: sign-up, sign-in, passwords, sessions, the language of the pages, and what guests may see. */
@NullMarked
package kontor.account;

import org.jspecify.annotations.NullMarked;
