package kontor.release;

/**
 * An item as its owner sees it.
 *
 * @param value empty if it is not filled in
 * @param preset whether it belongs to the owner's default
 * @param viewers to how many members it is released
 */
record OwnItem(Detail detail, String value, boolean preset, long viewers) {}
