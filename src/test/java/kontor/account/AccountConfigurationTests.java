package kontor.account;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;

class AccountConfigurationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withUserConfiguration(AccountConfiguration.class)
            .withPropertyValues("kontor.admin=");

    @Test
    void readsWhoComesIn() {
        contexts.withPropertyValues("kontor.sign-up=approval")
                .run(context -> assertThat(context.getBean(Admission.class).byApproval())
                        .isTrue());
    }

    @Test
    void refusesAWayToSignUpThatItDoesNotHave() {
        contexts.withPropertyValues("kontor.sign-up=invitation")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("invitation"));
    }
}
