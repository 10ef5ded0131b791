package kontor.encounter;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;

/** Where a scanned code leads. It asks first: programs that show where an address leads open it too. */
@Controller
@RequestMapping("/members/{handle}/code/{code}")
class ScanController {

    private final Scans scans;

    ScanController(Scans scans) {
        this.scans = scans;
    }

    @GetMapping
    ModelAndView ask(@Me Member me, @Other Member owner, @PathVariable String code) {
        return page(scans.read(me, owner, code), owner, code);
    }

    @PostMapping
    ModelAndView confirm(@Me Member me, @Other Member owner, @PathVariable String code, RedirectAttributes redirect) {
        var scan = scans.confirm(me, owner, code);
        if (scan != Scan.MET) return page(scan, owner, code);

        redirect.addFlashAttribute("notice", Message.of("encounter.notice.met", owner.name()));
        return new ModelAndView("redirect:/members/{handle}/encounter");
    }

    private static ModelAndView page(Scan scan, Member owner, String code) {
        return new ModelAndView("encounter/scan", Map.of("scan", scan, "owner", owner, "code", code), scan.status());
    }
}
