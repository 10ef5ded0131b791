package kontor.request;

import java.util.List;

import kontor.shared.Message;

/**
 * A fact, not a verdict (R8): an icon, what is said strongly, and what is said beside it.
 *
 * @param striking whether it is one to look at before all others
 */
public record Fact(String icon, Message strong, List<Message> beside, boolean striking) {

    public Fact(String icon, Message strong, List<Message> beside) {
        this(icon, strong, beside, false);
    }
}
