package kontor.search;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.index.Filters;
import kontor.index.Found;

import static kontor.index.MadeUp.found;
import static org.assertj.core.api.Assertions.assertThat;

/** How many pages of hits there are, and what is said of those beyond. */
class HitPagesModuleTests extends AnnaSearches {

    @Autowired
    private HitPages pages;

    @Test
    void thereMayBeMorePagesWhereNotAllAreCounted() {
        assertThat(pageOf(found(400, 400, false), 1_000).morePages()).isTrue();
        assertThat(pageOf(found(400, 400, true), 1_000).morePages()).isFalse();
    }

    @Test
    void noMoreIsLookedForThanFillsThePageAndSaysWhetherThereIsAnother() {
        assertThat(HitPages.upToOneBeyond(400 / 25, 1_000)).isEqualTo(401);
        assertThat(HitPages.upToOneBeyond(Integer.MAX_VALUE, 300)).isEqualTo(300);
    }

    @Test
    void noPagesAreSaidToFollowThoseThatThePlanShows() {
        var hits = pageOf(found(300, 4_711, false), 15);

        assertThat(hits.counted()).isFalse();
        assertThat(hits.morePages()).isFalse(); // than are shown to anybody
        assertThat(hits.more()).isEqualTo(4_711 - 15);
    }

    private Hits pageOf(Found found, int limit) {
        return pages.of(anna, found, Filters.NONE, limit, 1);
    }
}
