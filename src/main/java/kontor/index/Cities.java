package kontor.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The cities of Europe, with their names in German, English and their own languages. */
@Component
class Cities {

    private final Supplier<List<City>> cities = SingletonSupplier.of(Cities::read);
    private final Supplier<Map<String, City>> byKey = SingletonSupplier.of(() -> index(cities.get()));

    /** Whether there is a city of that name. */
    boolean knows(String name) {
        return find(name).isPresent();
    }

    /** The largest city of that name. */
    Optional<City> find(String name) {
        return Optional.ofNullable(byKey.get().get(key(name)));
    }

    /** The lexemes of all cities within so many kilometres, whether or not a member says the country as well. */
    Set<String> around(City centre, int kilometres) {
        return cities.get().stream()
                .filter(city -> centre.kilometresTo(city) <= kilometres)
                .flatMap(Cities::lexemes)
                .collect(Collectors.toSet());
    }

    /** The lexemes of the city of that name under all its names; none where it has but one, which the name itself says. */
    Set<String> byOtherNames(String name) {
        return find(name)
                .filter(City::hasOtherNames)
                .map(city -> lexemes(city).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The lexemes of that city alone, known or not. */
    Set<String> only(String name) {
        var key = key(name);
        return find(name).map(city -> around(city, 0)).orElseGet(() -> Set.of("z/" + key));
    }

    private static Stream<String> lexemes(City city) {
        return city.keys().stream().flatMap(key -> Stream.of("y/" + city.country() + "/" + key, "y//" + key));
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }

    private static Map<String, City> index(List<City> cities) {
        var byKey = new HashMap<String, City>();
        cities.forEach(city -> city.keys().forEach(key -> byKey.putIfAbsent(key, city)));
        return byKey;
    }

    private static List<City> read() {
        var otherNames = lines("city-names.csv").collect(Collectors.toMap(fields -> fields[0], Set::of));
        return lines("cities.csv")
                .map(fields -> city(fields, otherNames.getOrDefault(fields[0], Set.of())))
                .toList();
    }

    private static City city(String[] fields, Set<String> otherNames) {
        var keys = new HashSet<>(Set.of(key(fields[0])));
        otherNames.forEach(name -> keys.add(key(name)));
        return new City(fields[0], keys, fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
    }

    private static Stream<String[]> lines(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource("index/" + file).getInputStream(), UTF_8)) {
            var text = new BufferedReader(reader).lines().toList();
            return text.stream().filter(line -> !line.startsWith("#")).map(line -> line.split(";"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
