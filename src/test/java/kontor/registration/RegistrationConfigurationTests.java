package kontor.registration;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;

class RegistrationConfigurationTests {

    private final ApplicationContextRunner contexts =
            new ApplicationContextRunner().withUserConfiguration(RegistrationConfiguration.class);

    @Test
    void startsWhereEverybodyMaySignUp() {
        contexts.withPropertyValues("kontor.sign-up=open")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesAWayToSignUpThatItDoesNotHave() {
        contexts.withPropertyValues("kontor.sign-up=approval")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("KONTOR_SIGN_UP")
                        .hasMessageContaining("approval")
                        .hasMessageNotContaining("\n"));
    }
}
