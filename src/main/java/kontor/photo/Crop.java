package kontor.photo;

import java.awt.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * The square of a picture that becomes the photo.
 *
 * @param x how far right it lies, in percent of the room there is
 * @param y how far down it lies, likewise
 * @param zoom how many times, in percent, the largest square is larger
 */
record Crop(double x, double y, double zoom) {

    static final Crop CENTRE = new Crop(50, 50, 100);

    private static final int MAX_ZOOM = 400;

    Crop {
        x = bounded(x, 0, 100);
        y = bounded(y, 0, 100);
        zoom = bounded(zoom, 100, MAX_ZOOM);
    }

    /** From what a form sends; what it leaves out is as in the centre. */
    static Crop of(@Nullable Double x, @Nullable Double y, @Nullable Double zoom) {
        return new Crop(x == null ? CENTRE.x : x, y == null ? CENTRE.y : y, zoom == null ? CENTRE.zoom : zoom);
    }

    /** The square in a picture of that size; however large the zoom, it has at least so many pixels on a side. */
    Rectangle in(Rectangle picture, int leastSide) {
        var largest = Math.min(picture.width, picture.height);
        var side = (int) Math.max(Math.round(largest * 100 / zoom), Math.min(leastSide, largest));
        return new Rectangle(
                (int) Math.round((picture.width - side) * x / 100),
                (int) Math.round((picture.height - side) * y / 100),
                side,
                side);
    }

    private static double bounded(double value, double least, double most) {
        return Double.isNaN(value) ? least : Math.max(least, Math.min(most, value));
    }
}
