package kontor.photo;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static kontor.photo.Pictures.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest(extraIncludes = "shared")
class PhotosModuleTests {

    @Autowired
    private Photos photos;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Photo red;
    private Photo blue;
    private Member anna;

    @BeforeEach
    void annaHasTwoPictures() throws Exception {
        red = Photo.of(plain(400, 400, Color.RED));
        blue = Photo.of(plain(400, 400, Color.BLUE));
        anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    @Test
    void aPhotoIsFoundUnderTheNameThatItsMemberCarries() {
        photos.show(anna, red);

        assertThat(find(name(), PhotoSize.SMALL)).contains(red.small());
        assertThat(find(name(), PhotoSize.LARGE)).contains(red.large());
        assertThat(find("0".repeat(32), PhotoSize.SMALL)).isEmpty();
    }

    @Test
    void aNewPhotoHasANewNameAndTheOldOneIsGone() {
        photos.show(anna, red);
        var old = name();

        photos.show(anna, blue);

        assertThat(name()).isNotEqualTo(old).matches("[0-9a-f]{32}");
        assertThat(find(name(), PhotoSize.LARGE)).contains(blue.large());
        assertThat(find(old, PhotoSize.LARGE)).isEmpty();
    }

    @Test
    void aSuspendedMembersPhotoIsFoundNoMore() {
        photos.show(anna, red);
        members.suspend(anna);
        assertThat(find(name(), PhotoSize.SMALL)).isEmpty();

        members.restore(anna);
        assertThat(find(name(), PhotoSize.SMALL)).isPresent();
    }

    @Test
    void aRemovedPhotoLeavesNothing() {
        photos.show(anna, red);
        var old = name();

        photos.remove(anna);
        photos.remove(anna);

        assertThat(members.find(anna.id()).orElseThrow().photo()).isNull();
        assertThat(find(old, PhotoSize.SMALL)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void manyPhotosAtOnceEndAsOne() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var uploads = IntStream.range(0, 16)
                    .<Callable<Object>>mapToObj(number ->
                            Executors.callable(() -> photos.show(anna, number % 2 == 0 ? red : blue)))
                    .toList();
            for (var upload : pool.invokeAll(uploads)) upload.get();
        } finally {
            pool.shutdown();
        }

        assertThat(rows()).isOne();
        assertThat(find(name(), PhotoSize.SMALL)).isPresent();
    }

    @Test
    void aProfileThatIsSavedMeanwhileKeepsThePhoto() {
        photos.show(anna, red);

        members.speak(anna, Locale.GERMAN);

        assertThat(find(name(), PhotoSize.SMALL)).isPresent();
    }

    @Test
    void postgresRefusesANameWithoutAPhoto() {
        var wrong = List.of("0".repeat(32), "guessable");

        assertThat(wrong)
                .allSatisfy(name -> assertThatExceptionOfType(DataIntegrityViolationException.class)
                        .isThrownBy(() -> jdbc.sql("update member set photo = :name where id = :id")
                                .param("name", name)
                                .param("id", anna.id())
                                .update()));
    }

    private String name() {
        return Optional.ofNullable(members.find(anna.id()).orElseThrow().photo())
                .orElseThrow();
    }

    private Optional<byte[]> find(String name, PhotoSize size) {
        return photos.find(name, size);
    }

    private long rows() {
        return jdbc.sql("select count(*) from photo where member_id = :id")
                .param("id", anna.id())
                .query(Long.class)
                .single();
    }
}
