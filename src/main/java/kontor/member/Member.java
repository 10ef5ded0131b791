package kontor.member;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import kontor.shared.Ascii;

/** A person in the network, from the moment the e-mail address is confirmed, and what the person's profile shows. */
@Entity
public class Member implements Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String handle;

    @Embedded
    private ProfileTexts texts;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String searchName;

    private String guideline = "";
    private int guidelineEncounters;
    private Locale language;
    private Instant joinedAt;
    private @Nullable Instant premiumUntil;
    private @Nullable Instant suspendedAt;
    private @Nullable String photo;

    @Embedded
    private Privacy privacy;

    @Enumerated(EnumType.STRING)
    private AttendanceVisibility attendance = AttendanceVisibility.CONTACTS;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(String handle, PersonName name, ContactListVisibility contactList, Locale language, Instant joinedAt) {
        this.handle = handle;
        this.texts = ProfileTexts.of(name);
        this.searchName = Ascii.fold(name.full());
        this.privacy = Privacy.of(contactList);
        this.language = language;
        this.joinedAt = joinedAt;
    }

    @Override
    public Long id() {
        return Objects.requireNonNull(id, "a member has an id once it is saved");
    }

    @Override
    public String handle() {
        return handle;
    }

    @Override
    public PersonName personName() {
        return texts.name();
    }

    @Override
    public String headline() {
        return texts.headline();
    }

    @Override
    public String city() {
        return texts.city();
    }

    /** The country as ISO 3166-1 alpha-2, or empty. */
    public String country() {
        return texts.country();
    }

    /** The business homepage, public on the profile (D1): an absolute http(s) address, or empty. */
    public String homepage() {
        return texts.homepage();
    }

    /** The address of the imprint, public on the profile (D1): an absolute http(s) address, or empty. */
    public String imprint() {
        return texts.imprint();
    }

    public String lookingFor() {
        return texts.lookingFor();
    }

    public String offering() {
        return texts.offering();
    }

    public String about() {
        return texts.about();
    }

    /** The languages that the member speaks, as the member lists them. */
    public List<String> languages() {
        return listed(texts.languages());
    }

    public List<String> skills() {
        return listed(texts.skills());
    }

    /** What the member works in, and is open to. */
    public Business business() {
        return texts.business();
    }

    /** Whom the member accepts, in the member's own words (E1); {@code guideline} knows what it may be. */
    public String guideline() {
        return guideline;
    }

    /** How often the member wants to have met somebody before accepting (E1), 0 to 5. */
    public int guidelineEncounters() {
        return guidelineEncounters;
    }

    /** The language in which pages and mails address this member. */
    public Locale language() {
        return language;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** The end of the Premium plan (M1), past or to come; null if there never was one. */
    @Override
    public @Nullable Instant premiumUntil() {
        return premiumUntil;
    }

    @Override
    public @Nullable String photo() {
        return photo;
    }

    /** Who may see the contact list (D5). */
    public ContactListVisibility contactList() {
        return privacy.contactList();
    }

    /** Who may start a conversation with this member (N3). */
    public MessagesFrom messagesFrom() {
        return privacy.messagesFrom();
    }

    /** Whether this member shows what is read, which is also the condition to see it of others (N3). */
    public boolean hasReadMarks() {
        return privacy.readMarks();
    }

    /** Whether the directory, searches and suggestions show this member. */
    public boolean isSearchable() {
        return privacy.searchable();
    }

    /** Who may what of this member. */
    public Privacy privacy() {
        return privacy;
    }

    /** To whom guest lists may name the member (E3). */
    public AttendanceVisibility attendance() {
        return attendance;
    }

    /** Whether an administrator has suspended the member, who then cannot sign in and is nowhere to be seen. */
    public boolean isSuspended() {
        return suspendedAt != null;
    }

    void describe(ProfileTexts texts) {
        this.texts = texts;
        searchName = Ascii.fold(texts.name().full());
    }

    void stateGuideline(String text, int encounters) {
        guideline = text;
        guidelineEncounters = encounters;
    }

    void speak(Locale language) {
        this.language = language;
    }

    void showContactListTo(ContactListVisibility visibility) {
        privacy = privacy.showingContactListTo(visibility);
    }

    void protect(Privacy privacy) {
        this.privacy = privacy;
    }

    void showAttendanceTo(AttendanceVisibility visibility) {
        attendance = visibility;
    }

    void bePremiumUntil(Instant end) {
        premiumUntil = end;
    }

    /** Answers whether that is new. */
    boolean suspend(Instant now) {
        if (isSuspended()) return false;

        suspendedAt = now;
        return true;
    }

    /** Answers whether the member was suspended. */
    boolean restore() {
        if (!isSuspended()) return false;

        suspendedAt = null;
        return true;
    }

    void bePictured(@Nullable String name) {
        photo = name;
    }

    private static List<String> listed(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member && id != null && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return Member.class.hashCode();
    }
}
