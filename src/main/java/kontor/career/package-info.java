/** Where members work and worked, learn and learnt, and which of it two of them share. */
@NullMarked
package kontor.career;

import org.jspecify.annotations.NullMarked;
