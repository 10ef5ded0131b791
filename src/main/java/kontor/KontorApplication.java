package kontor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Kontor: a professional contact network that an association runs for its own members. */
@SpringBootApplication
public class KontorApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KontorApplication.class, arguments);
    }
}
