package kontor.member;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The industries to choose from. */
@Component
public class Industries {

    private final MessageSource messages;
    private final Map<Locale, List<Industry>> sorted = new ConcurrentHashMap<>();

    Industries(MessageSource messages) {
        this.messages = messages;
    }

    /** All of them in the order of the dictionary of the reader's language. */
    public List<Industry> in(Locale language) {
        return sorted.computeIfAbsent(language, this::sort);
    }

    private List<Industry> sort(Locale language) {
        Comparator<Industry> byName = Comparator.comparing(
                industry -> messages.getMessage("member.industry." + industry, null, language),
                Collator.getInstance(language));
        return Arrays.stream(Industry.values()).sorted(byName).toList();
    }
}
