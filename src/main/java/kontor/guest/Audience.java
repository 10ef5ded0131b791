package kontor.guest;

import java.util.Locale;

import kontor.shared.CannotStart;

/** For whom the directory is ({@code KONTOR_DIRECTORY}); guests find in it whoever has opened a public profile. */
enum Audience {
    MEMBERS,
    GUESTS;

    /** Throws {@link CannotStart} at anything but {@code members} or {@code guests}. */
    static Audience of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "members" -> MEMBERS;
            case "guests" -> GUESTS;
            default ->
                throw new CannotStart("KONTOR_DIRECTORY is \"" + setting + "\", but it must be members or guests");
        };
    }
}
