package kontor.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class CannotStartReporterTests {

    @Test
    void saysOneLineAndNoMore(CapturedOutput output) {
        var application = new SpringApplication(Unstartable.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatExceptionOfType(BeanCreationException.class)
                .isThrownBy(
                        () -> application.run("--spring.main.banner-mode=off", "--spring.main.log-startup-info=false"));
        assertThat(output).hasLineCount(1).contains("The well is dry. Dig another.");
    }

    @Test
    void leavesOtherFaultsToOthers() {
        assertThat(new CannotStartReporter().reportException(new IllegalStateException()))
                .isFalse();
    }

    static class Unstartable {

        @Bean
        String water() {
            throw new CannotStart("The well is dry. Dig another.");
        }
    }
}
