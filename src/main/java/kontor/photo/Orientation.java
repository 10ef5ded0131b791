package kontor.photo;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import javax.imageio.metadata.IIOMetadataFormatImpl;

import org.w3c.dom.Element;

/**
 * How the camera was held (Exif 2.32, 4.6.4), in the names that ImageIO gives it. A stored picture comes to stand upright
 * by being mirrored along its width, its height, both or none, and by its axes then changing places or not.
 */
enum Orientation {
    NORMAL(false, false, false),
    FLIPH(true, false, false),
    ROTATE180(true, true, false),
    FLIPV(false, true, false),
    FLIPVROTATE90(false, false, true),
    ROTATE270(false, true, true),
    FLIPHROTATE90(true, true, true),
    ROTATE90(true, false, true);

    private final boolean mirroredAcross;
    private final boolean mirroredDown;
    private final boolean swapped;

    Orientation(boolean mirroredAcross, boolean mirroredDown, boolean swapped) {
        this.mirroredAcross = mirroredAcross;
        this.mirroredDown = mirroredDown;
        this.swapped = swapped;
    }

    /** As ImageIO's standard metadata tell it ({@link IIOMetadataFormatImpl#standardMetadataFormatName}). */
    static Orientation in(Element metadata) {
        var told = metadata.getElementsByTagName("ImageOrientation").item(0);
        return told instanceof Element element
                ? valueOf(element.getAttribute("value").toUpperCase(Locale.ROOT))
                : NORMAL;
    }

    /** Where a rectangle of the upright picture lies in the stored one, whose width and height are given. */
    Rectangle stored(Rectangle upright, int width, int height) {
        var stored =
                swapped ? new Rectangle(upright.y, upright.x, upright.height, upright.width) : new Rectangle(upright);
        if (mirroredAcross) stored.x = width - stored.x - stored.width;
        if (mirroredDown) stored.y = height - stored.y - stored.height;
        return stored;
    }

    /** Makes a stored square stand upright. */
    AffineTransform upright(int side) {
        var upright = swapped ? new AffineTransform(0, 1, 1, 0, 0, 0) : new AffineTransform();
        upright.translate(mirroredAcross ? side : 0, mirroredDown ? side : 0);
        upright.scale(mirroredAcross ? -1 : 1, mirroredDown ? -1 : 1);
        return upright;
    }

    /** The size of the upright picture of which the stored one's is given. */
    Rectangle upright(int width, int height) {
        return swapped ? new Rectangle(height, width) : new Rectangle(width, height);
    }
}
