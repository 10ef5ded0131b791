package kontor.database;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

import static org.springframework.util.StringUtils.hasText;

/**
 * Connects Kontor to the PostgreSQL of {@code spring.datasource.url}, or where that has no text to an embedded one in
 * the folder {@code kontor.data}. An auto-configuration, so that a test which brings a database along is asked first.
 */
@AutoConfiguration(
        before = DataSourceAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(DataSourceProperties.class)
class DatabaseAutoConfiguration {

    @Bean
    JdbcConnectionDetails database(DataSourceProperties properties, @Value("${kontor.data:}") String data) {
        if (hasText(properties.getUrl())) return ExistingDatabase.of(properties);

        return EmbeddedDatabase.start(Path.of(hasText(data) ? data : "data"));
    }
}
