package kontor.legal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** The table of legal texts: a row is added for each version, and none is changed. */
@Component
class VersionRepository {

    private static final int SHOWN = 50;

    private static final String SELECT = """
            select t.topic, t.language, t.version, t.text, t.saved_at, m.first_name || ' ' || m.last_name as editor
            from legal_text t left join member m on m.id = t.editor_id\s""";

    private static final String LATEST = """
            where (t.topic, t.language, t.version) in
                (select topic, language, max(version) from legal_text group by topic, language)""";

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Topic topic, String language, int number, @Nullable String text, Instant now, Member editor) {
        jdbc.sql("""
                        insert into legal_text (topic, language, version, text, saved_at, editor_id)
                        values (:topic, :language, :version, :text, :now, :editor)""")
                .param("topic", topic.path())
                .param("language", language)
                .param("version", number)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("editor", editor.id())
                .update();
    }

    /** The latest version of each text in each language in which there is one. */
    List<Version> findLatest() {
        return jdbc.sql(SELECT + LATEST).query(VersionRepository::version).list();
    }

    /** The latest version in each language. */
    List<Version> findLatest(Topic topic) {
        return jdbc.sql(SELECT + LATEST + " and t.topic = :topic")
                .param("topic", topic.path())
                .query(VersionRepository::version)
                .list();
    }

    /** The latest version first. */
    List<Version> findAll(Topic topic, String language) {
        return jdbc.sql(SELECT
                        + "where t.topic = :topic and t.language = :language order by t.version desc limit :limit")
                .param("topic", topic.path())
                .param("language", language)
                .param("limit", SHOWN)
                .query(VersionRepository::version)
                .list();
    }

    Optional<Version> find(Topic topic, String language, int number) {
        return jdbc.sql(SELECT + "where t.topic = :topic and t.language = :language and t.version = :number")
                .param("topic", topic.path())
                .param("language", language)
                .param("number", number)
                .query(VersionRepository::version)
                .optional();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                Topic.of(row.getString("topic")),
                row.getString("language"),
                row.getInt("version"),
                row.getString("text"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("editor"));
    }
}
