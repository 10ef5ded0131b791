package kontor.savedsearch;

import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks up saved searches week by week. All nodes work at it, each at another. */
@Component
class SavedSearchRounds {

    private final SavedSearches searches;

    SavedSearchRounds(SavedSearches searches) {
        this.searches = searches;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void lookUpAll() {
        var more = true;
        while (more) more = searches.lookUpNext();
    }
}
