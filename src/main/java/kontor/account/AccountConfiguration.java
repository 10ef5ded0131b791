package kontor.account;

import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.shared.CannotStart;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccountConfiguration {

    AccountConfiguration(@Value("${kontor.sign-up}") String signUp) {
        if (!"open".equals(signUp))
            throw new CannotStart("KONTOR_SIGN_UP is \"" + signUp + "\", but only \"open\" is possible so far.");
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
