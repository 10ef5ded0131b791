package kontor.member;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
    private String firstName;
    private String lastName;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String searchName;

    private String headline = "";
    private String city = "";
    private String country = "";
    private String homepage = "";
    private String imprint = "";
    private String lookingFor = "";
    private String offering = "";
    private String about = "";
    private String languages = "";
    private String skills = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Industry industry;

    private boolean openToCommissions;
    private boolean openToJobs;
    private String guideline = "";
    private int guidelineEncounters;
    private Locale language;
    private Instant joinedAt;
    private @Nullable Instant premiumUntil;
    private @Nullable Instant suspendedAt;
    private @Nullable String photo;

    @Enumerated(EnumType.STRING)
    private ContactListVisibility contactList;

    @Enumerated(EnumType.STRING)
    private MessagesFrom messagesFrom = MessagesFrom.EVERYBODY;

    private boolean readMarks;

    private boolean searchable = true;

    @Enumerated(EnumType.STRING)
    private AttendanceVisibility attendance = AttendanceVisibility.CONTACTS;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(String handle, PersonName name, ContactListVisibility contactList, Locale language, Instant joinedAt) {
        this.handle = handle;
        this.firstName = name.first();
        this.lastName = name.last();
        this.searchName = Ascii.fold(name.full());
        this.contactList = contactList;
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
        return new PersonName(firstName, lastName);
    }

    @Override
    public String headline() {
        return headline;
    }

    @Override
    public String city() {
        return city;
    }

    /** The country as ISO 3166-1 alpha-2, or empty. */
    public String country() {
        return country;
    }

    /** The business homepage, public on the profile (D1): an absolute http(s) address, or empty. */
    public String homepage() {
        return homepage;
    }

    /** The address of the imprint, public on the profile (D1): an absolute http(s) address, or empty. */
    public String imprint() {
        return imprint;
    }

    public String lookingFor() {
        return lookingFor;
    }

    public String offering() {
        return offering;
    }

    public String about() {
        return about;
    }

    /** The languages that the member speaks, as the member lists them. */
    public List<String> languages() {
        return listed(languages);
    }

    public List<String> skills() {
        return listed(skills);
    }

    /** What the member works in, and is open to. */
    public Business business() {
        return new Business(industry, openToCommissions, openToJobs);
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
        return contactList;
    }

    /** Who may start a conversation with this member (N3). */
    public MessagesFrom messagesFrom() {
        return messagesFrom;
    }

    /** Whether this member shows what is read, which is also the condition to see it of others (N3). */
    public boolean hasReadMarks() {
        return readMarks;
    }

    /** Whether the directory, searches and suggestions show this member. */
    public boolean isSearchable() {
        return searchable;
    }

    /** Who may what of this member. */
    public Privacy privacy() {
        return new Privacy(contactList, messagesFrom, readMarks, searchable);
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
        firstName = texts.name().first();
        lastName = texts.name().last();
        searchName = Ascii.fold(texts.name().full());
        headline = texts.headline();
        city = texts.city();
        country = texts.country();
        homepage = texts.homepage();
        imprint = texts.imprint();
        lookingFor = texts.lookingFor();
        offering = texts.offering();
        about = texts.about();
        languages = texts.languages();
        skills = texts.skills();
        industry = texts.business().industry();
        openToCommissions = texts.business().openToCommissions();
        openToJobs = texts.business().openToJobs();
    }

    void stateGuideline(String text, int encounters) {
        guideline = text;
        guidelineEncounters = encounters;
    }

    void speak(Locale language) {
        this.language = language;
    }

    void showContactListTo(ContactListVisibility visibility) {
        contactList = visibility;
    }

    void protect(Privacy privacy) {
        contactList = privacy.contactList();
        messagesFrom = privacy.messagesFrom();
        readMarks = privacy.readMarks();
        searchable = privacy.searchable();
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
