package kontor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Kontor: a professional contact network that an association runs for its own members. */
@SpringBootApplication
@Modulithic(sharedModules = {"database", "shared"})
public class KontorApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KontorApplication.class, arguments);
    }
}
