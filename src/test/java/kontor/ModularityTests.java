package kontor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(KontorApplication.class);

    @Test
    void modulesFormNoCircleAndKeepTheirInsidesToThemselves() {
        modules.verify();
    }

    @Test
    void everyModuleHasItsPlaceInThePicture() throws IOException {
        assertThat(Picture.read().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        modules.stream().map(ModularityTests::nameOf).toList());
    }

    @Test
    void modulesCallDownwardAndNeverANeighbour() throws IOException {
        var lines = Picture.read();
        var wrong = new ArrayList<String>();
        for (var module : modules)
            module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(ApplicationModuleDependency::getTargetModule)
                    .map(ModularityTests::nameOf)
                    .filter(target -> lines.getOrDefault(target, 0) <= lines.getOrDefault(nameOf(module), 0))
                    .forEach(target -> wrong.add(nameOf(module) + " calls " + target));

        assertThat(wrong).isEmpty();
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The modules of docs/architecture.md, each with the number of its line, counted from the top. */
    private static final class Picture {

        private static final int WIDTH_OF_NAMES = 28;

        static Map<String, Integer> read() throws IOException {
            var numbers = new LinkedHashMap<String, Integer>();
            var number = 0;
            for (var line : lines()) {
                if (line.startsWith("---") || line.startsWith("===")) number++;
                else for (var name : namesIn(line)) numbers.put(name, number);
            }
            return numbers;
        }

        private static List<String> lines() throws IOException {
            var page = Files.readString(Path.of("docs/architecture.md"));
            var begin = page.indexOf("```") + 4;
            return page.substring(begin, page.indexOf("```", begin)).lines().toList();
        }

        private static List<String> namesIn(String line) {
            return Stream.of(line.substring(0, WIDTH_OF_NAMES).split("\\s+", -1))
                    .filter(not(String::isEmpty))
                    .toList();
        }
    }
}
