package kontor.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** A password as it was typed: any characters, none stripped; in NFC, since keyboards spell an ü in two ways. */
public record Password(String value) {

    public Password {
        value = Normalizer.normalize(value, Form.NFC);
    }

    /** Lets a form bind one: a String would have its blanks stripped. */
    public static Password valueOf(String typed) {
        return new Password(typed);
    }

    /** In code points, which is what a person counts. */
    int length() {
        return value.codePointCount(0, value.length());
    }

    /** Not the password, which must stand in no log and no page. */
    @Override
    public String toString() {
        return "a password";
    }
}
