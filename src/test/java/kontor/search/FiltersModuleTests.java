package kontor.search;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.member.Business;
import kontor.member.Industry;

import static org.assertj.core.api.Assertions.assertThat;

/** What narrows it down. */
class FiltersModuleTests extends AnnaSearches {

    @Test
    void filtersByCompanyOfTodayOrOnce() {
        work(join("Eva", "Brandt"), "Planner", "Nordhafen Logistik");
        var ben = join("Ben", "Osei");
        careers.addPosition(
                ben,
                new PositionDraft(
                        "Planner", "Nordhafen Logistik", "", new Period(YearMonth.of(2010, 1), YearMonth.of(2012, 1))));

        assertThat(names(filter("company=nordhafen"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
        assertThat(names(filter("company=nordhafen&now=true"))).containsExactly("Eva Brandt");
    }

    @Test
    void filtersByTitleSkillLanguageIndustryAndWhatOneIsOpenTo() {
        var eva = work(join("Eva", "Brandt"), "Head of Planning", "Nordhafen");
        members.describe(
                eva,
                texts(
                        eva,
                        "",
                        "",
                        "Customs law",
                        "",
                        "Polnisch, English",
                        new Business(Industry.LOGISTICS, true, false)));
        var ben = join("Ben", "Osei");
        members.describe(
                ben, texts(ben, "Planning and customs law", "", "", "", "", new Business(Industry.IT, false, true)));

        assertThat(names(filter("title=planning"))).containsExactly("Eva Brandt");
        assertThat(names(filter("skill=customs"))).containsExactly("Eva Brandt");
        assertThat(names(filter("language=Polish"))).containsExactly("Eva Brandt");
        assertThat(names(filter("language=Englisch"))).containsExactly("Eva Brandt");
        assertThat(names(filter("industry=LOGISTICS"))).containsExactly("Eva Brandt");
        assertThat(names(filter("commissions=true"))).containsExactly("Eva Brandt");
        assertThat(names(filter("jobs=true"))).containsExactly("Ben Osei");
        assertThat(names(filter("q=brandt&jobs=true"))).isEmpty();
    }

    @Test
    void filtersByACityInAnyOfItsNamesAndWhatLiesAround() {
        live(join("Eva", "Brandt"), "København", "DK");
        live(join("Ben", "Osei"), "Malmö", "");
        live(join("Zoe", "Abel"), "Hamburg", "DE");

        assertThat(names(filter("city=Kopenhagen"))).containsExactly("Eva Brandt");
        assertThat(names(filter("city=copenhagen&radius=50"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
        assertThat(names(filter("city=Atlantis&radius=50"))).isEmpty();
    }

    @Test
    void filtersByHowWeAreConnectedAndByMySchools() {
        var mira = join("Mira", "Kowalska");
        var ben = join("Ben", "Osei");
        var zoe = join("Zoe", "Abel");
        befriend(anna, mira);
        befriend(mira, ben);
        learn(anna, "Universität Rostock");
        learn(zoe, "Universitaet Rostock");

        assertThat(names(filter("degree=1"))).containsExactly("Mira Kowalska");
        assertThat(names(filter("degree=2"))).containsExactly("Ben Osei");
        assertThat(names(filter("q=osei&degree=1"))).isEmpty();
        assertThat(names(filter("school=true"))).containsExactly("Zoe Abel");
    }
}
