package kontor.registration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

import kontor.shared.CannotStart;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    RegistrationConfiguration(@Value("${kontor.sign-up}") String signUp) {
        if (!"open".equals(signUp))
            throw new CannotStart("KONTOR_SIGN_UP is \"" + signUp + "\", but only \"open\" is possible so far.");
    }
}
