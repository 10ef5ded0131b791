package kontor.guest;

/**
 * What a member opens to guests.
 *
 * @param open whether there is a public profile
 * @param searchEngines whether search engines may show it, which says nothing without one
 */
record Openness(boolean open, boolean searchEngines) {

    static final Openness CLOSED = new Openness(false, false);
}
