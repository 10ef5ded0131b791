package kontor.guideline;

import kontor.member.Member;
import kontor.shared.PlainText;

/**
 * Whom a member accepts, in the member's own words (E1).
 *
 * @param text empty where there is nothing to add to the number
 * @param encounters how often one meets before, 0 to 5
 */
public record Guideline(String text, int encounters) {

    public static final int MAX_LENGTH = 500;
    public static final int MAX_ENCOUNTERS = 5;

    static final Guideline NONE = new Guideline("", 0);

    /** @throws IllegalArgumentException if the text is too long or the number is not one of 0 to 5 */
    public Guideline {
        text = PlainText.strip(PlainText.normalize(text));
        if (PlainText.length(text) > MAX_LENGTH) throw new IllegalArgumentException("too long a guideline");
        if (encounters < 0 || encounters > MAX_ENCOUNTERS) throw new IllegalArgumentException("encounters");
    }

    /** What stands on the profile that was read. */
    public static Guideline of(Member member) {
        return new Guideline(member.guideline(), member.guidelineEncounters());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return text.isEmpty() && encounters == 0;
    }

    /** How often two meet where meeting first is the answer: once at least. */
    public int encountersWanted() {
        return Math.max(1, encounters);
    }
}
