package kontor.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The settings {@code kontor.limits}. */
@Validated
@ConfigurationProperties("kontor.limits")
record LimitProperties(
        boolean enabled,
        @Valid @NotNull Limit signIn,
        @Valid @NotNull Limit signUp,
        @Valid @NotNull Limit passwordReset,
        @Valid @NotNull Limit mail) {

    Limit of(Action action) {
        return switch (action) {
            case SIGN_IN -> signIn;
            case SIGN_UP -> signUp;
            case PASSWORD_RESET -> passwordReset;
            case MAIL -> mail;
        };
    }
}
