package kontor.photo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.MemberBlocked;
import kontor.member.Member;
import kontor.member.Members;

/** The front door to the members' photos. */
@Service
@Transactional
public class Photos {

    private static final int NAME_BYTES = 16;

    private final PhotoRepository photos;
    private final Members members;
    private final SecureRandom random = new SecureRandom();

    Photos(PhotoRepository photos, Members members) {
        this.photos = photos;
        this.members = members;
    }

    /** Shows the member by this photo from now on, under a name that nobody can guess; an earlier one is gone. */
    void show(Member member, Photo photo) {
        var name = newName();
        members.picture(member, name);
        photos.save(member, name, photo);
    }

    /** Removes the member's photo and its name, for good. Repeating it is no fault. */
    public void remove(Member member) {
        members.picture(member, null);
        photos.delete(member);
    }

    /** The JPEG of that name; one statement, for which no transaction is needed. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<byte[]> find(String name, PhotoSize size) {
        return photos.find(name, size);
    }

    /** Whoever blocks is found under a new name, so that the one that the other knows leads nowhere (N4). */
    @EventListener
    void on(MemberBlocked event) {
        members.find(event.blockerId()).filter(blocker -> blocker.photo() != null).ifPresent(this::rename);
    }

    private void rename(Member member) {
        var name = newName();
        members.picture(member, name);
        photos.rename(member, name);
    }

    private String newName() {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
