package kontor.demo;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

import kontor.shared.Ascii;

import static java.util.function.Predicate.not;

/** Writes the demo network straight into the tables. */
final class DemoStore {

    private static final Duration EXPIRY = Duration.ofDays(90);
    private static final Duration EXPIRY_UNTIL_MET = Duration.ofDays(365);

    private final NamedParameterJdbcTemplate jdbc;

    DemoStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void saveMembers(List<DemoMember> members, String passwordHash) {
        batch("""
                insert into member (id, handle, first_name, last_name, search_name, headline, city, country, homepage,
                    imprint, looking_for, offering, about, languages, skills, language, contact_list, joined_at,
                    premium_until, industry, open_to_commissions, open_to_jobs)
                values (:id, :handle, :firstName, :lastName, :searchName, :headline, :city, :country, :homepage,
                    :imprint, :lookingFor, :offering, :about, :languages, :skills, :language, :contactList, :joinedAt,
                    :premiumUntil, :industry, :openToCommissions, :openToJobs)""", members.stream().map(DemoStore::memberRow).toList());
        jdbc.getJdbcTemplate().execute("select setval(pg_get_serial_sequence('member', 'id'), max(id)) from member");
        batch(
                "insert into account (member_id, email, password_hash) values (:id, :email, :hash)",
                members.stream()
                        .map(member -> row("id", member.id())
                                .addValue("email", member.email())
                                .addValue("hash", passwordHash))
                        .toList());
        members.forEach(this::saveCareer);
    }

    void saveContacts(List<DemoContact> contacts) {
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var contact : contacts) {
            rows.add(contactRow(contact.one(), contact.other(), contact.since()));
            rows.add(contactRow(contact.other(), contact.one(), contact.since()));
        }
        batch("insert into contact (member_id, other_id, since) values (:member, :other, :since)", rows);
    }

    void saveRequests(List<DemoRequest> requests) {
        batch("""
                insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at,
                    encounters_wanted)
                values (:sender, :recipient, :reason, :note, :sentAt, :expiresAt, :declinedAt, :encounters)""", requests.stream().map(DemoStore::requestRow).toList());
    }

    /** Reports a request, which declines it for good (R4). */
    void saveReport(DemoRequest request, Instant reportedAt) {
        var row = requestRow(request)
                .addValue(
                        "text", "Three of my colleagues got the same request this week. None of us knows this member.")
                .addValue("reportedAt", timestamp(reportedAt));
        jdbc.update("""
                insert into report (reporter_id, subject_id, kind, snapshot, reason, text, form, reported_at)
                values (:recipient, :sender, 'REQUEST', :note, 'SPAM', :text, gen_random_uuid(), :reportedAt)""", row);
        jdbc.update("""
                update contact_request set declined_at = :reportedAt, for_good = true
                where sender_id = :sender and recipient_id = :recipient""", row);
    }

    void saveGuideline(DemoMember member, int encounters, String text) {
        batch(
                "update member set guideline = :text, guideline_encounters = :encounters where id = :member",
                List.of(row("member", member.id()).addValue("text", text).addValue("encounters", encounters)));
    }

    void saveConversations(List<DemoConversation> conversations) {
        conversations.forEach(this::save);
        joinDialogues();
    }

    void saveEncounters(List<DemoEncounter> encounters) {
        var met = encounters.stream().filter(DemoEncounter::confirmed).toList();
        var sides = Stream.concat(
                met.stream().map(it -> encounterRow(it, it.who(), it.with())),
                met.stream().map(it -> encounterRow(it, it.with(), it.who())));
        batch("""
                insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                values (:member, :other, :day, :place, false, :since)""", sides.toList());
        batch(
                """
                insert into encounter_claim (claimer_id, other_id, day, place, claimed_at)
                values (:member, :other, :day, :place, :since)""",
                encounters.stream()
                        .filter(not(DemoEncounter::confirmed))
                        .map(it -> encounterRow(it, it.who(), it.with()))
                        .toList());
    }

    private void saveCareer(DemoMember member) {
        batch(
                """
                insert into position (member_id, title, company, search_company, location, from_month, to_month)
                values (:member, :title, :company, :searchCompany, :location, :from, :to)""",
                member.career().positions().stream()
                        .map(position -> positionRow(member, position))
                        .toList());
        batch(
                """
                insert into education (member_id, school, search_school, degree, subject, from_month, to_month)
                values (:member, :school, :searchSchool, :degree, :subject, :from, :to)""",
                member.career().education().stream()
                        .map(education -> educationRow(member, education))
                        .toList());
    }

    private void save(DemoConversation conversation) {
        var started = conversation.letters().get(0).sentAt();
        var id = insert("""
                insert into conversation (starter_id, reader_id, started_at) values (:member, :other, :since)
                returning id""", contactRow(conversation.starter(), conversation.reader(), started));
        var last = conversation.letters().stream()
                .mapToLong(letter -> insert("""
                        insert into message (conversation_id, sender_id, text, sent_at, form)
                        values (:conversation, :sender, :text, :sentAt, :form) returning id""", letterRow(id, letter)))
                .max()
                .orElseThrow();
        var sides = List.of(
                sideRow(conversation, conversation.starter(), conversation.reader()),
                sideRow(conversation, conversation.reader(), conversation.starter()));
        sides.forEach(side -> side.addValue("conversation", id).addValue("last", last));
        batch("""
                insert into participation (member_id, other_id, conversation_id, last_message_id, last_message_at, unread)
                values (:member, :other, :conversation, :last, :since, :unread)""", sides);
    }

    /** What the recipient of a request that waits has begun to write is a question about it (N1). */
    private void joinDialogues() {
        var tables = jdbc.getJdbcTemplate();
        tables.update("""
                update message m set request_id = r.id from conversation c
                join contact_request r on r.recipient_id = c.starter_id and r.sender_id = c.reader_id and r.state = 'WAITING'
                where m.conversation_id = c.id and m.sent_at > r.sent_at""");
        tables.update("""
                insert into question (request_id, asker_id, asked_id, asked_at, answered_at)
                select r.id, r.recipient_id, r.sender_id, min(m.sent_at) filter (where m.sender_id = r.recipient_id),
                    min(m.sent_at) filter (where m.sender_id = r.sender_id)
                from contact_request r join message m on m.request_id = r.id group by r.id""");
        tables.update("""
                update contact_request r set expires_at = (
                    select max(m.sent_at) + interval '90 days' from message m where m.request_id = r.id)
                where exists (select from question q where q.request_id = r.id)""");
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private long insert(String sql, MapSqlParameterSource row) {
        var id = jdbc.queryForObject(sql, row, Long.class);
        if (id == null) throw new IllegalStateException("No id from " + sql);
        return id;
    }

    private static MapSqlParameterSource memberRow(DemoMember member) {
        var texts = member.texts();
        return row("id", member.id())
                .addValue("handle", member.handle())
                .addValue("firstName", texts.name().first())
                .addValue("lastName", texts.name().last())
                .addValue("searchName", Ascii.fold(texts.name().full()))
                .addValue("headline", texts.headline())
                .addValue("city", texts.city())
                .addValue("country", texts.country())
                .addValue("homepage", texts.homepage())
                .addValue("imprint", texts.imprint())
                .addValue("lookingFor", texts.lookingFor())
                .addValue("offering", texts.offering())
                .addValue("about", texts.about())
                .addValue("languages", texts.languages())
                .addValue("industry", Objects.toString(texts.business().industry(), null), Types.VARCHAR)
                .addValue("openToCommissions", texts.business().openToCommissions())
                .addValue("openToJobs", texts.business().openToJobs())
                .addValue("skills", texts.skills())
                .addValue("language", member.language())
                .addValue("contactList", member.contactList())
                .addValue("joinedAt", timestamp(member.joinedAt()))
                .addValue("premiumUntil", timestamp(member.premiumUntil()));
    }

    private static MapSqlParameterSource positionRow(DemoMember member, DemoPosition position) {
        return row("member", member.id())
                .addValue("title", position.title())
                .addValue("company", position.company())
                .addValue("searchCompany", Ascii.fold(position.company()))
                .addValue("location", position.location())
                .addValue("from", position.from().atDay(1))
                .addValue("to", firstDay(position.to()));
    }

    private static MapSqlParameterSource educationRow(DemoMember member, DemoEducation education) {
        return row("member", member.id())
                .addValue("school", education.school())
                .addValue("searchSchool", Ascii.fold(education.school()))
                .addValue("degree", education.degree())
                .addValue("subject", education.subject())
                .addValue("from", education.from().atDay(1))
                .addValue("to", firstDay(education.to()));
    }

    private static MapSqlParameterSource contactRow(DemoMember member, DemoMember other, Instant since) {
        return row("member", member.id()).addValue("other", other.id()).addValue("since", timestamp(since));
    }

    private static MapSqlParameterSource encounterRow(DemoEncounter encounter, DemoMember member, DemoMember other) {
        var evening = encounter.day().atTime(19, 0).toInstant(ZoneOffset.UTC);
        return contactRow(member, other, evening)
                .addValue("day", encounter.day())
                .addValue("place", encounter.place());
    }

    private static MapSqlParameterSource requestRow(DemoRequest request) {
        return row("sender", request.sender().id())
                .addValue("recipient", request.recipient().id())
                .addValue("reason", request.reason())
                .addValue("note", request.note())
                .addValue("sentAt", timestamp(request.sentAt()))
                .addValue(
                        "expiresAt",
                        timestamp(request.sentAt().plus(request.encounters() == 0 ? EXPIRY : EXPIRY_UNTIL_MET)))
                .addValue("declinedAt", timestamp(request.declinedAt()))
                .addValue("encounters", request.encounters() == 0 ? null : request.encounters(), Types.INTEGER);
    }

    private static MapSqlParameterSource letterRow(long conversation, DemoConversation.Letter letter) {
        return row("conversation", conversation)
                .addValue("sender", letter.writer().id())
                .addValue("text", letter.text())
                .addValue("sentAt", timestamp(letter.sentAt()))
                .addValue("form", letter.form());
    }

    private static MapSqlParameterSource sideRow(DemoConversation conversation, DemoMember member, DemoMember other) {
        return contactRow(member, other, conversation.last().sentAt())
                .addValue("unread", conversation.unreadBy(member));
    }

    private static MapSqlParameterSource row(String name, long value) {
        return new MapSqlParameterSource(name, value);
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
