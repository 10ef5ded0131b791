package kontor.legal;

import org.jspecify.annotations.Nullable;

/**
 * One text in one language, as the list of settings shows it.
 *
 * @param version null before anybody has written one
 */
record Setting(Topic topic, String language, @Nullable Version version) {

    /** Whether something else than the default text stands there. */
    public boolean isWritten() {
        return version != null && version.text() != null;
    }
}
