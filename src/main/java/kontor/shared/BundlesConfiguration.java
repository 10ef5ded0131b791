package kontor.shared;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import static java.nio.charset.StandardCharsets.UTF_8;

@Configuration(proxyBeanMethods = false)
class BundlesConfiguration {

    /** All bundles in one: a page says hundreds of texts, and Java's own would look into each bundle for each of them. */
    @Bean
    static MessageSource messageSource(@Value("${spring.messages.basename}") List<String> bundles) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(bundles.stream().map("classpath:"::concat).toArray(String[]::new));
        messages.setDefaultEncoding(UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
