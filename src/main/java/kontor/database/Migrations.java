package kontor.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A page gives up on a statement that takes half a minute; a migration may take its time. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean
    FlywayConfigurationCustomizer patience() {
        return flyway -> {
            if (flyway.getDataSource() != null) flyway.dataSource(new Patient(flyway.getDataSource()));
        };
    }

    static class Patient extends DelegatingDataSource {

        private static final int FOR_EVER = 0;

        Patient(DataSource source) {
            super(source);
        }

        /** The pool takes its own bound again when the connection comes back. */
        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            connection.setNetworkTimeout(Runnable::run, FOR_EVER);
            return connection;
        }
    }
}
