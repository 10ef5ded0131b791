package kontor.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kontor.member.MemberCard;
import kontor.session.CurrentMember;
import kontor.session.FormsPage;
import kontor.shared.Site;

/** What every page shows besides its content; the layout's templates ask for it as {@code @layout}. */
@Component
class Layout {

    private final CurrentMember currentMember;
    private final Badges badges;
    private final Site site;
    private final HttpServletRequest request;

    Layout(CurrentMember currentMember, Badges badges, Site site, HttpServletRequest request) {
        this.currentMember = currentMember;
        this.badges = badges;
        this.site = site;
        this.request = request;
    }

    /** The network that the page belongs to. */
    public Site site() {
        return site;
    }

    /** Who is signed in; null for a guest. */
    public @Nullable MemberCard me() {
        return currentMember.in(request).map(MemberCard::of).orElse(null);
    }

    /** How much waits for whoever is signed in, by the places of the navigation that there are for this member. */
    public Map<String, Long> badges() {
        return currentMember.in(request).map(badges::of).orElse(Map.of());
    }

    /** The page on which the form stood that was sent. */
    public String formsPage() {
        return FormsPage.pathFor(request);
    }
}
