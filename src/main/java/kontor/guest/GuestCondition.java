package kontor.guest;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

import kontor.member.Viewer;

/** Fits where nobody is signed in; that makes {@link ForGuests} come before the page of members at the same address. */
class GuestCondition implements RequestCondition<GuestCondition> {

    private final ObjectProvider<Viewer> viewer;

    GuestCondition(ObjectProvider<Viewer> viewer) {
        this.viewer = viewer;
    }

    @Override
    public GuestCondition combine(GuestCondition other) {
        return other;
    }

    @Override
    public @Nullable GuestCondition getMatchingCondition(HttpServletRequest request) {
        return viewer.getObject().in(request).isEmpty() ? this : null;
    }

    @Override
    public int compareTo(GuestCondition other, HttpServletRequest request) {
        return 0;
    }
}
