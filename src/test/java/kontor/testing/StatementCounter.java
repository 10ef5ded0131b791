package kontor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears the statements that the application prepares, whoever prepares them. */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();

    /** Those that were prepared since this was asked last. */
    public List<String> sinceLastAsked() {
        var statements = List.copyOf(prepared);
        prepared.clear();
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource && !(bean instanceof Counted) ? new Counted(dataSource) : bean;
    }

    private class Counted extends DelegatingDataSource {

        Counted(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && !isScheduled())
                        prepared.add((String) arguments[0]);
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Work on the side, such as sending mail, belongs to no page. */
    private static boolean isScheduled() {
        return Thread.currentThread().getName().startsWith("scheduling-");
    }
}
