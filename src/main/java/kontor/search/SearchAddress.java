package kontor.search;

import java.util.List;

import kontor.shared.Message;

/**
 * A search as it can be kept.
 *
 * @param address of the page with its hits, the same for the same search
 * @param parts what it looks for, in the reader's language
 */
public record SearchAddress(String address, List<Message> parts) {}
