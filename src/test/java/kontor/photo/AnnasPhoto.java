package kontor.photo;

import java.awt.Color;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.plain;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

/** Anna and her photo. */
@AppTest
abstract class AnnasPhoto {

    static final byte[] RED = jpeg(plain(400, 300, Color.RED));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    Members members;

    @Autowired
    Contacts contacts;

    Member anna;
    Member ben;

    @BeforeEach
    void begin() {
        anna = cast.anna();
        ben = cast.ben();
    }

    MvcTestResult get(String size) {
        return mvc.get().uri("/photos/" + name() + "/" + size).exchange();
    }

    MvcTestResult save(String name, byte[] content, String... namesAndValues) {
        var request = mvc.post()
                .uri("/me/profile/photo")
                .multipart()
                .file(new MockMultipartFile("photo", name, "image/jpeg", content))
                .with(as(anna))
                .with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    String name() {
        var name = members.find(anna.id()).orElseThrow().photo();
        assertThat(name).isNotNull();
        return name;
    }
}
