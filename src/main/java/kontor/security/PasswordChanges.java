package kontor.security;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.account.PasswordChanged;
import kontor.database.Locks;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.session.Sessions;
import kontor.shared.Message;
import kontor.shared.Site;

/** From the old password to a new one. */
@Service
@Transactional
class PasswordChanges {

    enum Outcome {
        /** Everybody else is signed out. */
        CHANGED,
        /** The form was sent twice, and the first time has done it. */
        REPEATED,
        WRONG,
        SAME
    }

    private final Accounts accounts;
    private final Members members;
    private final Sessions sessions;
    private final Outbox outbox;
    private final Locks locks;
    private final Site site;

    PasswordChanges(Accounts accounts, Members members, Sessions sessions, Outbox outbox, Locks locks, Site site) {
        this.accounts = accounts;
        this.members = members;
        this.sessions = sessions;
        this.outbox = outbox;
        this.locks = locks;
        this.site = site;
    }

    /** Sets the new password and signs the member out everywhere but in the browser that sent the request. */
    Outcome change(Member me, PasswordChangeForm form, HttpServletRequest request) {
        locks.hold("password of " + me.id());
        var isNew = !accounts.proves(me, form.password());
        if (!accounts.proves(me, form.currentPassword())) return isNew ? Outcome.WRONG : Outcome.REPEATED;
        if (!isNew) return Outcome.SAME;

        accounts.changePassword(me, form.password());
        sessions.endOthersOf(me, request);
        return Outcome.CHANGED;
    }

    /** Tells the member, who may not have been the one who changed it. */
    @ApplicationModuleListener
    void on(PasswordChanged event) {
        members.find(event.memberId()).ifPresent(this::tell);
    }

    private void tell(Member member) {
        accounts.addressOf(member.id())
                .map(address -> new Letter(
                        address,
                        member.language(),
                        Message.of("security.mail.password.subject", site.name()),
                        "password-changed",
                        Map.of("name", member.name(), "reset", site.page("/password-reset"))))
                .ifPresent(letter -> outbox.post(letter.concerning(member.id())));
    }
}
