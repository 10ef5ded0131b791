package kontor.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** A connection that broke took its transaction along. That it cannot be rolled back any more hides no other failure. */
@Configuration(proxyBeanMethods = false)
class Transactions {

    @Bean
    JpaTransactionManager transactionManager() {
        return new Forgiving();
    }

    @SuppressWarnings("serial")
    private static class Forgiving extends JpaTransactionManager {

        private static final Logger log = LoggerFactory.getLogger(Transactions.class);

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            try {
                super.doRollback(status);
            } catch (JpaSystemException e) {
                log.debug("No rollback, the connection is gone", e);
            }
        }
    }
}
