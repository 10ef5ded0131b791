package kontor.suggestion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * Somebody who may be suggested, and what I share with that member apart from the career.
 *
 * @param met when we met in person last; null if never
 * @param place where that was; empty where nobody has said it
 * @param meeting the title of the latest meeting at which I may see that both were; null if there is none
 * @param mutual how many contacts we have in common that are mine to see (D5)
 * @param named the names of a few of them
 */
record Candidate(
        MemberCard person,
        @Nullable LocalDate met,
        String place,
        @Nullable String meeting,
        int mutual,
        List<String> named) {

    static Candidate read(ResultSet row, int number) throws SQLException {
        return new Candidate(
                MemberCard.ROW.mapRow(row, number),
                row.getObject("met", LocalDate.class),
                row.getString("place"),
                row.getString("meeting"),
                row.getInt("mutual"),
                names(row.getArray("named")));
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
