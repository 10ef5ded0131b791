package kontor.photo;

/** How large a photo is served. */
enum PhotoSize {
    /** For lists. */
    SMALL(96),
    /** For the profile. */
    LARGE(320);

    private final int side;

    PhotoSize(int side) {
        this.side = side;
    }

    /** Its width and height in pixels, as far as the picture has as many. */
    int side() {
        return side;
    }
}
