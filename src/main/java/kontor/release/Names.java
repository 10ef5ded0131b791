package kontor.release;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Details as a statement's list names them; never an empty list, which SQL does not know. */
final class Names {

    private Names() {}

    static List<String> of(Collection<Detail> details) {
        return Stream.concat(Stream.of(""), details.stream().map(Detail::name)).toList();
    }
}
