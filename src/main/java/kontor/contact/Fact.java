package kontor.contact;

import java.util.List;

import kontor.shared.Message;

/** A fact, not a verdict (R8): an icon, what is said strongly, and what is said beside it. */
public record Fact(String icon, Message strong, List<Message> beside) {}
