package kontor.mail;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether a mail server is set ({@code SPRING_MAIL_HOST}); an empty setting is none. */
final class MailServer {

    private MailServer() {}

    static boolean isSet(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.mail.host"));
    }

    static class Present implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isSet(context.getEnvironment());
        }
    }

    static class Absent implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isSet(context.getEnvironment());
        }
    }
}
