package kontor.photo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    /** The photo, if there is one, is found under a new name only: whoever knows the old one finds nothing there (N4). */
    public void rename(Member member) {
        var name = newName();
        if (photos.rename(member, name)) members.picture(member, name);
    }

    private String newName() {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
