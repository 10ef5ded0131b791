package kontor.meeting;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import kontor.database.Locks;
import kontor.shared.Ascii;

/** Gives meetings their addresses: the title in ASCII and the day, with a number where that is taken. */
@Component
class Slugs {

    private static final int LENGTH_OF_TITLE = 70;

    private final MeetingRepository meetings;
    private final Locks locks;

    Slugs(MeetingRepository meetings, Locks locks) {
        this.meetings = meetings;
        this.locks = locks;
    }

    String free(MeetingDraft draft) {
        var stem = stem(draft);
        locks.hold("slug " + stem);

        var taken = meetings.findSlugsLike(stem);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + "-" + number)
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    static String stem(MeetingDraft draft) {
        var title = Ascii.fold(draft.title()).replaceAll("[^a-z0-9]+", "-");
        var words =
                title.substring(0, Math.min(LENGTH_OF_TITLE, title.length())).replaceAll("^-|-$", "");
        return (words.isEmpty() ? "meeting" : words) + "-" + LocalDate.ofInstant(draft.start(), draft.zone());
    }
}
