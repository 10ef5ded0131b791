package kontor.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import kontor.shared.Verdict;

/**
 * What two members see of each other's contact details, as one of them may know it.
 *
 * @param items what the other has released to me
 * @param given what I have released to the other
 * @param withContact whether some of either came with the contact (R7)
 * @param mayAsk whether I may ask the other for a release (D3)
 * @param asked whether the other has asked me, and I have not dealt with it
 */
public record Disclosure(List<Item> items, Set<Detail> given, boolean withContact, Verdict mayAsk, boolean asked) {

    /** What somebody sees who has no tie to the owner, and may ask for nothing either. */
    public static Disclosure none() {
        return new Disclosure(List.of(), Set.of(), false, Verdict.granted(), false);
    }

    /** Whether there is nothing more that the other could release. */
    public boolean isComplete() {
        return items.size() == Detail.values().length;
    }

    /** A new key for a form that asks, so that a form sent twice is known. */
    public UUID key() {
        return UUID.randomUUID();
    }
}
