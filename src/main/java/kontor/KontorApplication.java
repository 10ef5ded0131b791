package kontor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Kontor: a professional contact network that an association runs for its own members. */
@SpringBootApplication
@EnableScheduling
@Modulithic(sharedModules = {"database", "shared"})
public class KontorApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KontorApplication.class, arguments);
    }
}
