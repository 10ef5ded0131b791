package kontor.shared;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * What a rule answers when it is asked whether somebody may do something: granted, or refused with a reason in the
 * reader's language. The page asks it to show or explain, the service to {@link #enforce() enforce}, the test to prove.
 *
 * @param key the message that tells the reason; empty when granted
 * @param planDecides whether a Premium member would not have been refused
 */
public record Verdict(String key, List<Object> arguments, boolean planDecides) {

    private static final Verdict GRANTED = new Verdict("", List.of(), false);

    public static Verdict granted() {
        return GRANTED;
    }

    public static Verdict refused(String key, Object... arguments) {
        return new Verdict(key, List.of(arguments), false);
    }

    /** Refused, where Premium would allow it: the page then says what Premium is. */
    public static Verdict refusedByPlan(String key, Object... arguments) {
        return new Verdict(key, List.of(arguments), true);
    }

    public boolean isGranted() {
        return key.isEmpty();
    }

    /** The reason, for {@code #messages.msg} or a {@code MessageSource}; asked only of a refusal. */
    public MessageSourceResolvable reason() {
        return Message.of(key, arguments.toArray());
    }

    /** Goes on when granted, otherwise throws {@link Refused}, which becomes a 403 that tells the reason. */
    public void enforce() {
        if (!isGranted()) throw new Refused(this);
    }
}
