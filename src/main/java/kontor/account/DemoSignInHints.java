package kontor.account;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A Premium and a Basic member of the demo. */
@Component
@Profile("demo")
class DemoSignInHints implements SignInHints {

    @Override
    public List<String> addresses() {
        return List.of("anna@example.org", "ben@example.org");
    }

    @Override
    public String password() {
        return "kontor-demo";
    }
}
