package kontor.template;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** The attributes of templates that begin with {@code kontor:}. */
@Component
class KontorDialect extends AbstractProcessorDialect {

    static final String PREFIX = "kontor";

    private static final int BESIDE_THE_STANDARD = 1000;

    private final Icons icons;

    KontorDialect(Icons icons) {
        super("Kontor", PREFIX, BESIDE_THE_STANDARD);
        this.icons = icons;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(icons), new KeepProcessor(), new PiecesProcessor());
    }
}
