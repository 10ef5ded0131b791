package kontor.membership;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipConfigurationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(MembershipConfiguration.class);

    @Test
    void hasThePriceListAsItsDefault() {
        contexts.run(context -> {
            var priceList = context.getBean(MembershipProperties.class);

            assertThat(priceList.basic()).isEqualTo(new Rights(50, 0, 15, false, false, false, false));
            assertThat(priceList.premium()).isEqualTo(new Rights(100, 20, 300, true, true, true, true));
        });
    }

    @Test
    void isChangedByItsOperator() {
        contexts.withPropertyValues("kontor.membership.basic.waiting-requests=7", "kontor.membership.trial=P14D")
                .run(context -> {
                    var priceList = context.getBean(MembershipProperties.class);

                    assertThat(priceList.basic().waitingRequests()).isEqualTo(7);
                    assertThat(priceList.trial()).hasDays(14);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "basic.waiting-requests, basic.waitingRequests",
        "basic.new-conversations, basic.newConversations",
        "premium.search-hits, premium.searchHits"
    })
    void doesNotStartWithANegativeNumberAndNamesTheSetting(String setting, String named) {
        contexts.withPropertyValues("kontor.membership." + setting + "=-1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll("kontor.membership", named, "-1"));
    }

    @ParameterizedTest
    @CsvSource({"basic.search-hits, many", "premium.introductions, perhaps", "trial, a month"})
    void doesNotStartWithAnUnreadableValueAndNamesTheSetting(String setting, String value) {
        contexts.withPropertyValues("kontor.membership." + setting + "=" + value)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("'kontor.membership." + setting + "'"));
    }

    @Test
    void doesNotStartWithATrialThatEndsBeforeItBegins() {
        contexts.withPropertyValues("kontor.membership.trial=P-1M")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("kontor.membership.trial must not be negative"));
    }
}
