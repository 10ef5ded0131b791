package kontor.map;

/** Names as far as a picture has room for them. */
final class Names {

    private static final int MOST = 24;

    private Names() {}

    static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MOST) return name;

        return name.substring(0, name.offsetByCodePoints(0, MOST - 1)).strip() + "…";
    }
}
