package kontor.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;
import kontor.session.CurrentMember;
import kontor.shared.Site;

import static java.util.stream.Collectors.toMap;

/** What every page shows besides its content; the layout's templates ask for it as {@code @layout}. */
@Component
class Layout {

    private final CurrentMember currentMember;
    private final List<BadgeSource> badgeSources;
    private final Site site;
    private final HttpServletRequest request;

    Layout(CurrentMember currentMember, List<BadgeSource> badgeSources, Site site, HttpServletRequest request) {
        this.currentMember = currentMember;
        this.badgeSources = badgeSources;
        this.site = site;
        this.request = request;
    }

    /** The network that the page belongs to. */
    public Site site() {
        return site;
    }

    /** Who is signed in; null for a guest. */
    public @Nullable Member me() {
        return currentMember.in(request).orElse(null);
    }

    /** What waits for the member, by the places of the navigation that there are for this member. */
    public Map<String, Long> badges(Member me) {
        return badgeSources.stream()
                .filter(source -> source.isFor(me))
                .collect(toMap(BadgeSource::place, source -> source.count(me)));
    }
}
