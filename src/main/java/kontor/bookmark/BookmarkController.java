package kontor.bookmark;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;
import kontor.shared.NewestFirst;

/** My bookmarks, and putting one on a member or taking it off. */
@Controller
class BookmarkController {

    private final Bookmarks bookmarks;

    BookmarkController(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @GetMapping("/bookmarks")
    String list(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        model.addAttribute("bookmarks", bookmarks.of(me, NewestFirst.before(before)));
        return "bookmark/list";
    }

    @PostMapping("/members/{handle}/bookmark")
    String add(@Me Member me, @Other Member other, RedirectAttributes redirect) {
        bookmarks.add(me, other);
        redirect.addFlashAttribute("notice", Message.of("bookmark.notice.added", other.name()));
        return "redirect:/members/{handle}";
    }

    /** Whoever takes it off in the list stays there. */
    @PostMapping("/members/{handle}/bookmark/removal")
    String remove(
            @Me Member me,
            @Other Member other,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        bookmarks.remove(me, other);
        redirect.addFlashAttribute("notice", Message.of("bookmark.notice.removed", other.name()));
        return from.equals("list") ? "redirect:/bookmarks" : "redirect:/members/{handle}";
    }
}
