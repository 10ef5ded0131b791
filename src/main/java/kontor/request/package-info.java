/** Contact requests: who may ask whom, what is asked, and all answers. */
@NullMarked
package kontor.request;

import org.jspecify.annotations.NullMarked;
