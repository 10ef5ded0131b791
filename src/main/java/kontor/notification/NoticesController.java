package kontor.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.notification.NoticeList.Place;

@Controller
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notifications")
    String list(
            @Me Member me,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable Long number,
            Model model) {
        var place = before == null || number == null ? Place.START : new Place(before, number);

        model.addAttribute("list", notices.open(me, place));
        return "notification/list";
    }
}
