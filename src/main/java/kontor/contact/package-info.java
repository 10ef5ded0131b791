/** Contact requests and what becomes of them: contacts. */
@NullMarked
package kontor.contact;

import org.jspecify.annotations.NullMarked;
