package kontor.account;

import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    static AdminAddress adminAddress(@Value("${kontor.admin}") String setting) {
        return AdminAddress.of(setting);
    }

    @Bean
    static Admission admission(@Value("${kontor.sign-up}") String setting) {
        return Admission.of(setting);
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
