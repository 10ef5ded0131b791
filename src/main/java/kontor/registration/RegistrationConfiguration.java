package kontor.registration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    static Admission admission(@Value("${kontor.sign-up}") String setting) {
        return Admission.of(setting);
    }
}
