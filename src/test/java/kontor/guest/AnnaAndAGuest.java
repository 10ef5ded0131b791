package kontor.guest;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;

/** Anna, who has a profile, and a guest who comes to see it. */
@AppTest
abstract class AnnaAndAGuest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    Member anna;
    String photo;
    Visitor guest;

    @BeforeEach
    void annaHasAProfileAndAGuestComes() {
        anna = cast.anna();
        photo = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        with own as (insert into photo values (:anna, :photo, 'small', 'large'))
                        update member set headline = 'Head of Procurement', city = 'Hamburg', about = 'All about cranes',
                            looking_for = 'A customs broker', skills = 'Tenders', guideline = 'Met twice',
                            homepage = 'https://nordhafen.example', imprint = 'https://nordhafen.example/imprint',
                            photo = :photo
                        where id = :anna""").param("anna", anna.id()).param("photo", photo).update();
        guest = new Visitor(mvc);
    }

    MvcTestResult open(String open, String searchEngines) {
        return mvc.post()
                .uri("/me/privacy/public-profile")
                .param("open", open)
                .param("searchEngines", searchEngines)
                .with(as(anna))
                .with(formToken())
                .exchange();
    }

    String profile() {
        return "/members/" + anna.handle();
    }
}
