package kontor.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Visits that wait for a moment to be written together, so that no profile waits for the disk. Should Kontor be killed in
 * that moment they are lost, and what comes when too many wait is not noted: a visit is not worth more.
 */
@Component
class VisitNotes {

    private static final int MOST = 10_000;

    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST);
    private final VisitRepository visits;

    VisitNotes(VisitRepository visits) {
        this.visits = visits;
    }

    void add(Note note) {
        waiting.offer(note);
    }

    /** Writes what waits; whoever reads visits calls this first. */
    @Scheduled(fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    @PreDestroy
    synchronized void write() {
        var notes = new ArrayList<Note>();
        waiting.drainTo(notes);
        notes.sort(Note.BY_KEY);
        if (!notes.isEmpty()) visits.add(notes);
    }

    /** A look at a profile on a day. */
    record Note(Long visitedId, LocalDate day, Long visitorId, Instant at, String words) {

        /** In one order on all nodes, so that none waits for another that waits for it. */
        private static final Comparator<Note> BY_KEY = Comparator.comparing(Note::visitedId)
                .thenComparing(Note::day)
                .thenComparing(Note::visitorId)
                .thenComparing(Note::at);
    }
}
