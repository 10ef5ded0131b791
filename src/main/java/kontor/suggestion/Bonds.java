package kontor.suggestion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.i18n.LocaleContextHolder;

import kontor.career.SharedStation;
import kontor.request.Reason;
import kontor.shared.Message;

import static java.util.Objects.requireNonNull;

/** Says in words what I share with a candidate. */
final class Bonds {

    private static final int STATIONS = 3;

    private Bonds() {}

    /** Having met comes first, then years together, then people and meetings in common. */
    static List<Bond> of(Candidate candidate, List<SharedStation> stations) {
        var bonds = new ArrayList<Bond>();
        if (candidate.met() != null) bonds.add(met(candidate.met(), candidate.place()));
        stations.stream()
                .filter(station -> station.together() != null)
                .limit(STATIONS)
                .map(Bonds::together)
                .forEach(bonds::add);
        if (candidate.mutual() > 0) bonds.add(mutual(candidate.mutual(), candidate.named()));
        if (candidate.meeting() != null && candidate.met() == null) bonds.add(meeting(candidate.meeting()));
        return bonds;
    }

    private static Bond met(LocalDate day, String place) {
        var text = place.isEmpty()
                ? Message.of("suggestion.met.on", date(day))
                : Message.of("suggestion.met.at", place, date(day));
        return new Bond("calendar-check", text, Reason.MET);
    }

    private static Bond together(SharedStation station) {
        var current = requireNonNull(station.together()).isCurrent();
        var school = station.kind() == SharedStation.Kind.SCHOOL;
        var key = (school ? "suggestion.school" : "suggestion.employer") + (current ? ".now" : "");
        var text = Message.of(key, station.name(), station.when());
        if (school) return new Bond("mortarboard", text, Reason.SCHOOL);

        return new Bond("briefcase", text, current ? Reason.COLLEAGUE : Reason.FORMER_COLLEAGUE);
    }

    private static Bond mutual(int number, List<String> named) {
        var text = Message.of("suggestion.mutual", number, String.join(", ", named), number - named.size());
        return new Bond("people", text, null);
    }

    private static Bond meeting(String title) {
        return new Bond("calendar3", Message.of("suggestion.meeting", title), Reason.MET);
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }
}
