package kontor.legal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.administration.AuditLog;
import kontor.administration.Deed;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.shared.NotFound;
import kontor.shared.Site;

/** The front door to terms, privacy notice and imprint. Until an administrator writes one, a default text stands there. */
@Service
@Transactional
class LegalTexts {

    private static final List<String> LANGUAGES = List.of("en", "de");

    private final VersionRepository versions;
    private final Markdown markdown;
    private final AuditLog log;
    private final MessageSource messages;
    private final Site site;
    private final Locks locks;
    private final Clock clock;

    LegalTexts(
            VersionRepository versions,
            Markdown markdown,
            AuditLog log,
            MessageSource messages,
            Site site,
            Locks locks,
            Clock clock) {
        this.versions = versions;
        this.markdown = markdown;
        this.log = log;
        this.messages = messages;
        this.site = site;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * The text that was written in the reader's language. Otherwise the one in the other language, since it says what
     * holds here and the default text does not; the default text if neither was written.
     */
    @Transactional(readOnly = true)
    Shown show(Topic topic, String language) {
        return versions.findLatest(topic).stream()
                .filter(version -> version.text() != null)
                .min(Comparator.comparing(version -> !version.language().equals(language)))
                .map(version -> new Shown(version.language(), render(version)))
                .orElseGet(() -> new Shown(language, markdown.toHtml(defaultText(topic, language))));
    }

    /** The version that holds in this language; empty before anybody has written one. */
    @Transactional(readOnly = true)
    Optional<Version> current(Topic topic, String language) {
        return versions.findLatest(topic).stream()
                .filter(version -> version.language().equals(language))
                .findFirst();
    }

    /** Every text in every language. */
    @Transactional(readOnly = true)
    List<Setting> settings() {
        var latest = versions.findLatest();
        return Arrays.stream(Topic.values())
                .flatMap(topic -> LANGUAGES.stream().map(language -> setting(topic, language, latest)))
                .toList();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Version> versions(Topic topic, String language) {
        return versions.findAll(topic, language);
    }

    @Transactional(readOnly = true)
    Version version(Topic topic, String language, int number) {
        return versions.find(topic, language, number).orElseThrow(NotFound::new);
    }

    /** The words of a version, where the default text was taken back those of today's default. */
    String wordsOf(Version version) {
        return version.text() == null ? defaultText(version.topic(), version.language()) : version.text();
    }

    String defaultText(Topic topic, String language) {
        var key = "legal." + topic.path() + ".default";
        return messages.getMessage(key, new Object[] {site.name()}, Locale.forLanguageTag(language));
    }

    String render(Version version) {
        return markdown.toHtml(wordsOf(version));
    }

    /**
     * Puts a new version in the place of the one that was edited. Sending the same text again changes nothing. Answers
     * false, and changes nothing, if another version came meanwhile.
     *
     * @param edited the number of the version that was edited; 0 for the default text
     */
    boolean save(Member editor, Topic topic, String language, int edited, String text) {
        locks.hold("legal text " + topic + " " + language);
        var current = current(topic, language);
        if (current.map(Version::text).filter(text::equals).isPresent()) return true;
        if (current.map(Version::number).orElse(0) != edited) return false;

        add(editor, Deed.TEXT_EDITED, topic, language, edited + 1, text);
        return true;
    }

    /** Takes the default text back; the versions before it are kept. */
    void reset(Member editor, Topic topic, String language) {
        locks.hold("legal text " + topic + " " + language);
        current(topic, language)
                .filter(version -> version.text() != null)
                .ifPresent(version -> add(editor, Deed.TEXT_RESET, topic, language, version.number() + 1, null));
    }

    private static Setting setting(Topic topic, String language, List<Version> latest) {
        var version = latest.stream()
                .filter(one -> one.topic() == topic && one.language().equals(language))
                .findFirst();
        return new Setting(topic, language, version.orElse(null));
    }

    private void add(Member editor, Deed deed, Topic topic, String language, int number, @Nullable String text) {
        versions.add(topic, language, number, text, clock.instant(), editor);
        log.note(editor, deed, "/" + topic.path() + " · " + language + " · " + number);
    }
}
