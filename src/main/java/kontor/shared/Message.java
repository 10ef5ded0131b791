package kontor.shared;

import java.io.Serializable;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/** A text of the message bundles with its arguments, to be said in the reader's language by whoever shows it. */
public record Message(String key, List<Object> parameters) implements MessageSourceResolvable, Serializable {

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return parameters.toArray();
    }
}
