package kontor.database;

import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.util.ErrorHandler;

/** What runs by the clock runs again next time; while the database is away, that takes no stack trace. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    ThreadPoolTaskSchedulerCustomizer patientScheduler(OutageLog outages) {
        return scheduler -> scheduler.setErrorHandler(patient(outages));
    }

    private static ErrorHandler patient(OutageLog outages) {
        return failure -> {
            if (Outage.isBehind(failure)) outages.note(failure);
            else TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER.handleError(failure);
        };
    }
}
