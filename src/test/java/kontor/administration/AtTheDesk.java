package kontor.administration;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.member.Member;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Chief;

/** What the tests of administration begin with: Carla Chief at her desk, and Ben, who has none. */
@AdministeredTest
abstract class AtTheDesk {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    Cast cast;

    Member carla;
    Member ben;
    Desk desk;

    @BeforeEach
    void carlaAdministersAndBenDoesNot() {
        carla = chief.carla();
        ben = cast.ben();
        desk = new Desk(mvc, carla);
    }
}
