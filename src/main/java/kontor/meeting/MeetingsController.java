package kontor.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;

/** The meetings of the network, as a list or as a month of the calendar. */
@Controller
class MeetingsController {

    private final Meetings meetings;
    private final Clock clock;
    private final ZoneId zone;

    MeetingsController(Meetings meetings, Clock clock, ZoneId zone) {
        this.meetings = meetings;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/meetings")
    String list(
            @Me Member me,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var selection = Selection.of(list);

        model.addAttribute("selection", selection);
        model.addAttribute("page", meetings.list(me, selection, after));
        model.addAttribute("thisMonth", YearMonth.from(today()));
        return "meeting/list";
    }

    @GetMapping(path = "/meetings", params = "month")
    String month(@Me Member me, @RequestParam String month, Model model) {
        var asked = parse(month);

        model.addAttribute("month", Month.of(asked, meetings.in(me, asked), today()));
        model.addAttribute("thisMonth", YearMonth.from(today()));
        return "meeting/month";
    }

    /** Whatever is no month of these centuries means this one. */
    private YearMonth parse(String month) {
        try {
            var asked = YearMonth.parse(month);
            return asked.getYear() < 2000 || asked.getYear() > 2999 ? YearMonth.from(today()) : asked;
        } catch (DateTimeParseException nonsense) {
            return YearMonth.from(today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
