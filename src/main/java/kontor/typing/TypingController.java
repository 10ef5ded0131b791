package kontor.typing;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.index.Query;
import kontor.member.Me;
import kontor.member.Member;

/** What the search field of every page offers while one types. */
@Controller
class TypingController {

    private final Typing typing;

    TypingController(Typing typing) {
        this.typing = typing;
    }

    @GetMapping("/members/names")
    String offer(@Me Member me, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("names", offer(me, new Query(q)));
        return "typing/_names :: names";
    }

    /** What takes too long is of no use to whoever types on. */
    private Names offer(Member me, Query query) {
        try {
            return typing.offer(me, query);
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            return Names.NONE;
        }
    }
}
