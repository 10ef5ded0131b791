package kontor.encounter;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A member's code as it stands in an address: when it was made, and the proof that this site made it then for that
 * member.
 */
record PersonalCode(Instant madeAt, String proof) {

    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile("(?<time>[0-9a-z]{1,8})-(?<proof>[A-Za-z0-9_-]{22})");

    /** Empty if the text is no code of any time. */
    static Optional<PersonalCode> parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) return Optional.empty();

        var madeAt = Instant.ofEpochSecond(Long.parseLong(parts.group("time"), RADIX));
        return Optional.of(new PersonalCode(madeAt, parts.group("proof")));
    }

    String text() {
        return Long.toString(madeAt.getEpochSecond(), RADIX) + "-" + proof;
    }
}
