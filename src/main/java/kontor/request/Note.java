package kontor.request;

import kontor.shared.PlainText;

/** The text of a contact request: 1 to 300 code points in NFC, each line break counted once (R1). */
public record Note(String text) {

    public static final int MAX_LENGTH = 300;

    /** @throws IllegalArgumentException if the text is blank or too long */
    public Note {
        text = PlainText.strip(PlainText.normalize(text));
        if (text.isEmpty() || PlainText.length(text) > MAX_LENGTH) throw new IllegalArgumentException("not a note");
    }
}
