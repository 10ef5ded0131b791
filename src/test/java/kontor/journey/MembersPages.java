package kontor.journey;

import java.util.List;

import kontor.member.Member;

/** The pages that a member comes by who has a contact and a contact request to answer. */
final class MembersPages {

    private MembersPages() {}

    static List<String> of(Member me, Member asker, Member contact) {
        return List.of(
                "/",
                "/members",
                "/members?q=osei",
                "/members/" + me.handle(),
                "/members/" + me.handle() + "?as=" + asker.handle(),
                "/members/" + asker.handle(),
                "/members/" + asker.handle() + "/contact-request",
                "/members/" + asker.handle() + "/introduction",
                "/members/" + asker.handle() + "/encounter",
                "/members/" + asker.handle() + "/release",
                "/members/" + contact.handle(),
                "/requests",
                "/requests?answer=declined",
                "/requests/" + asker.handle(),
                "/requests/" + asker.handle() + "/question",
                "/requests/sent",
                "/contacts",
                "/contacts/" + contact.handle(),
                "/messages",
                "/messages/" + contact.handle(),
                "/messages/" + asker.handle(),
                "/encounters",
                "/encounters/sent",
                "/bookmarks",
                "/visitors",
                "/introductions",
                "/introductions/sent",
                "/notifications",
                "/me/code",
                "/me/profile",
                "/me/profile/positions",
                "/me/profile/education",
                "/me/profile/photo",
                "/me/contact-details",
                "/me/membership",
                "/me/privacy",
                "/me/notifications",
                "/me/security",
                "/me/data",
                "/me/language");
    }
}
