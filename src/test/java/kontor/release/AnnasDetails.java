package kontor.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Some of Anna's contact details, and Ben, who looks at what she releases to him. */
abstract class AnnasDetails extends AmongMembers {

    Member anna;
    Member ben;
    Visitor annas;
    Visitor bens;

    @BeforeEach
    void annaHasFilledInSomeItemsAndBenLooks() {
        anna = cast.anna();
        ben = cast.ben();
        annas = signedIn(anna);
        bens = signedIn(ben);
        fill(
                "mobile",
                "+49 (0)171 555-0199",
                "privateAddress",
                "Am Deich 1\r\n20459 Hamburg",
                "birthday",
                "1980-05-04");
    }

    void fill(String... namesAndValues) {
        fillAs(annas, namesAndValues);
    }

    static void fillAs(Visitor visitor, String... namesAndValues) {
        visitor.get("/me/contact-details");
        assertThat(visitor.post("/me/contact-details", namesAndValues)).hasStatus(303);
    }

    MvcTestResult release(String... items) {
        annas.get("/members/" + ben.handle() + "/release");
        var fields =
                Arrays.stream(items).flatMap(item -> Stream.of("item", item)).toArray(String[]::new);
        return annas.post("/members/" + ben.handle() + "/release", fields);
    }

    List<String> given() {
        return jdbc.sql("select detail from release where owner_id = :anna and viewer_id = :ben order by detail")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .query(String.class)
                .list();
    }
}
