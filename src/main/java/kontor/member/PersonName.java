package kontor.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import kontor.shared.Ascii;
import kontor.shared.PlainText;

/** A person's name as the person writes it. */
@Embeddable
public record PersonName(
        @Column(name = "first_name") String first,
        @Column(name = "last_name") String last) {

    public static final int MAX_LENGTH = 80;

    public PersonName {
        first = PlainText.oneLine(first);
        last = PlainText.oneLine(last);
    }

    public String full() {
        return first + " " + last;
    }

    /** One or two capital letters that stand where there is no photo. */
    public String initials() {
        return initial(first) + initial(last);
    }

    /**
     * The name in ASCII and lower case, joined by {@code -}: the stem of a handle. A name without a single Latin letter
     * or digit becomes {@code member}.
     */
    public String handle() {
        var handle = Ascii.fold(full()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return handle.isEmpty() ? "member" : handle;
    }

    private static String initial(String part) {
        return part.isEmpty() ? "" : new String(Character.toChars(Character.toTitleCase(part.codePointAt(0))));
    }
}
