package kontor.request;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;

import kontor.release.Detail;

/** Stores details as their names with commas between. */
class PromiseConverter implements AttributeConverter<Set<Detail>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Detail> details) {
        return details.stream().sorted().map(Detail::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Detail> convertToEntityAttribute(String names) {
        return Detail.ticked(Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Detail::valueOf)
                .toList());
    }
}
