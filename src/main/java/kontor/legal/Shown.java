package kontor.legal;

/**
 * A legal text as its readers see it.
 *
 * @param language of the text, which need not be the reader's
 */
record Shown(String language, String html) {}
