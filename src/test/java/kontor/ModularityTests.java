package kontor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(KontorApplication.class);

    @Test
    void modulesCallDownwardAndKeepTheirInsidesToThemselves() {
        modules.verify();
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
