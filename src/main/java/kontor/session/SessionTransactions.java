package kontor.session;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In which transactions Spring Session works: in one of its own where it writes, and in none where it reads a session,
 * which is one statement, and the first of every page.
 */
class SessionTransactions implements TransactionOperations {

    private final ThreadLocal<Boolean> reading = ThreadLocal.withInitial(() -> false);
    private final TransactionTemplate writing;

    SessionTransactions(PlatformTransactionManager transactions) {
        writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> @Nullable T read(Supplier<@Nullable T> question) {
        reading.set(true);
        try {
            return question.get();
        } finally {
            reading.remove();
        }
    }

    @Override
    @SuppressWarnings("NullAway") // as its interface has it
    public <T> @Nullable T execute(TransactionCallback<T> action) {
        return reading.get() ? TransactionOperations.withoutTransaction().execute(action) : writing.execute(action);
    }
}
