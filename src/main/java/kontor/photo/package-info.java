/** The members' photos: read from what is uploaded, cropped, encoded anew in two sizes, and served. */
@NullMarked
package kontor.photo;

import org.jspecify.annotations.NullMarked;
