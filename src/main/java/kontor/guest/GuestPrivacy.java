package kontor.guest;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.PrivacyPart;

/** What of me guests see, on the page of privacy. */
@Component
@Order(1)
class GuestPrivacy implements PrivacyPart {

    private final PublicProfiles profiles;

    GuestPrivacy(PublicProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String template() {
        return "guest/_privacy";
    }

    @Override
    public Object content(Member me) {
        return new Part(me.handle(), profiles.opennessOf(me), profiles.hasDirectory());
    }

    /** @param directory whether guests may page through all public profiles */
    record Part(String handle, Openness openness, boolean directory) {}
}
