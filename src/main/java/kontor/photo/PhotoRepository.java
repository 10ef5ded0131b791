package kontor.photo;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** The table of photos: one row for each member who has one. */
@Component
class PhotoRepository {

    private final JdbcClient jdbc;

    PhotoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Member member, String name, Photo photo) {
        jdbc.sql("""
                        insert into photo (member_id, name, small, large) values (:member, :name, :small, :large)
                        on conflict (member_id) do update
                            set name = excluded.name, small = excluded.small, large = excluded.large""")
                .param("member", member.id())
                .param("name", name)
                .param("small", photo.small())
                .param("large", photo.large())
                .update();
    }

    /** Answers whether there is one. */
    boolean rename(Member member, String name) {
        return jdbc.sql("update photo set name = :name where member_id = :member")
                        .param("name", name)
                        .param("member", member.id())
                        .update()
                == 1;
    }

    void delete(Member member) {
        jdbc.sql("delete from photo where member_id = :member")
                .param("member", member.id())
                .update();
    }

    /** Of a suspended member there is none, though browsers that have one keep it. */
    Optional<byte[]> find(String name, PhotoSize size) {
        var column = size == PhotoSize.SMALL ? "small" : "large";
        return jdbc.sql(
                        "select " + column
                                + " from photo p join member m on m.id = p.member_id where p.name = :name and m.suspended_at is null")
                .param("name", name)
                .query(byte[].class)
                .optional();
    }
}
