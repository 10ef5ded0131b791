package kontor.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The picture for narrow pages: names below each other, community by community, and a bow for each tie. */
record Ladder(int height, List<Step> steps) {

    private static final int ROW = 28;
    private static final int LEFT = 88;
    private static final int WIDEST = 82;

    static Ladder of(Selection selection, List<Tie> ties) {
        var rows = rows(selection);
        var bows = bows(ties, rows);
        var steps = new ArrayList<Step>();
        var hue = 0;
        for (var community : selection.communities()) {
            hue = community.isNamed() ? hue % Wheel.HUES + 1 : 0;
            steps.add(new Step(community, hue, null, y(steps.size()), ""));
            for (var contact : community.contacts())
                steps.add(new Step(
                        community,
                        hue,
                        contact,
                        y(steps.size()),
                        bows.getOrDefault(contact.id(), new StringBuilder()).toString()));
        }
        return new Ladder(ROW * steps.size(), steps);
    }

    private static Map<Long, Integer> rows(Selection selection) {
        var rows = new HashMap<Long, Integer>();
        var row = 0;
        for (var community : selection.communities()) {
            row++;
            for (var contact : community.contacts()) rows.put(contact.id(), y(row++));
        }
        return rows;
    }

    private static Map<Long, StringBuilder> bows(List<Tie> ties, Map<Long, Integer> rows) {
        var bows = new HashMap<Long, StringBuilder>();
        for (var tie : ties) {
            var one = rows.get(tie.oneId());
            var other = rows.get(tie.otherId());
            if (one != null && other != null)
                bows.computeIfAbsent(tie.oneId(), id -> new StringBuilder())
                        .append(bow(Math.min(one, other), Math.max(one, other)));
        }
        return bows;
    }

    private static String bow(int top, int bottom) {
        var half = (bottom - top) / 2;
        return "M%1$d %2$dA%3$d %4$d 0 0 0 %1$d %5$d"
                .formatted(LEFT, top, Math.min(WIDEST, 10 + half / 3), half, bottom);
    }

    private static int y(int row) {
        return ROW * row + ROW / 2;
    }

    /** A row: the name of a community, or of a contact in it with its bows. */
    record Step(Community community, int hue, @Nullable Contact contact, int y, String bows) {}
}
