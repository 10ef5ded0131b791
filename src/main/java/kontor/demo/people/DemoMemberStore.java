package kontor.demo.people;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.shared.Ascii;

import static kontor.demo.material.Rows.insertAll;
import static kontor.demo.material.Rows.row;
import static kontor.demo.material.Rows.timestamp;

/** Writes the demo's members straight into the tables, with what they have done and whom they accept. */
final class DemoMemberStore {

    private final NamedParameterJdbcTemplate jdbc;

    DemoMemberStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<DemoMember> members, String passwordHash) {
        insertAll(jdbc, """
                insert into member (id, handle, first_name, last_name, search_name, headline, city, country, homepage,
                    imprint, looking_for, offering, about, languages, skills, language, contact_list, joined_at,
                    premium_until, industry, open_to_commissions, open_to_jobs)
                values (:id, :handle, :firstName, :lastName, :searchName, :headline, :city, :country, :homepage,
                    :imprint, :lookingFor, :offering, :about, :languages, :skills, :language, :contactList, :joinedAt,
                    :premiumUntil, :industry, :openToCommissions, :openToJobs)""", members.stream().map(DemoMemberStore::memberRow).toList());
        jdbc.getJdbcTemplate().execute("select setval(pg_get_serial_sequence('member', 'id'), max(id)) from member");
        insertAll(
                jdbc,
                "insert into account (member_id, email, password_hash) values (:id, :email, :hash)",
                members.stream()
                        .map(member -> row("id", member.id())
                                .addValue("email", member.email())
                                .addValue("hash", passwordHash))
                        .toList());
        members.forEach(this::saveCareer);
    }

    void saveGuideline(DemoMember member, int encounters, String text) {
        insertAll(
                jdbc,
                "update member set guideline = :text, guideline_encounters = :encounters where id = :member",
                List.of(row("member", member.id()).addValue("text", text).addValue("encounters", encounters)));
    }

    private void saveCareer(DemoMember member) {
        insertAll(
                jdbc,
                """
                insert into position (member_id, title, company, search_company, location, from_month, to_month)
                values (:member, :title, :company, :searchCompany, :location, :from, :to)""",
                member.career().positions().stream()
                        .map(position -> positionRow(member, position))
                        .toList());
        insertAll(
                jdbc,
                """
                insert into education (member_id, school, search_school, degree, subject, from_month, to_month)
                values (:member, :school, :searchSchool, :degree, :subject, :from, :to)""",
                member.career().education().stream()
                        .map(education -> educationRow(member, education))
                        .toList());
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

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
