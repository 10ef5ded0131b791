package kontor.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kontor.member.Industry;
import kontor.shared.PlainText;

import static java.util.function.Predicate.not;

/**
 * What narrows a search down; empty, null or false where it does not.
 *
 * @param nowThere whether the company is the employer of today
 * @param radius in kilometres around the city
 * @param degree 1 for my contacts, 2 for their contacts
 * @param mySchool whether the member learnt at a school of mine
 * @param myMeetings whether the member comes to a meeting to which I come too
 */
public record Filters(
        String company,
        boolean nowThere,
        String title,
        @Nullable Industry industry,
        String city,
        @Nullable Integer radius,
        String language,
        String skill,
        @Nullable Integer degree,
        boolean mySchool,
        boolean myMeetings,
        boolean commissions,
        boolean jobs) {

    public static final Filters NONE =
            new Filters("", false, "", null, "", null, "", "", null, false, false, false, false);

    /** The distances on offer, in kilometres. */
    public static final List<Integer> RADII = List.of(10, 25, 50, 100, 200);

    /** In kilometres; what is asked for beyond it is refused. */
    public static final int FARTHEST = 500;

    public Filters {
        company = PlainText.oneLine(company);
        title = PlainText.oneLine(title);
        city = PlainText.oneLine(city);
        language = PlainText.oneLine(language);
        skill = PlainText.oneLine(skill);
    }

    /**
     * The distance on offer that comes nearest to one typed by hand without being shorter, or the largest; what is to be
     * refused stays as it is.
     */
    public static @Nullable Integer onOffer(@Nullable Integer typed) {
        return typed == null || typed < 1 || typed > FARTHEST
                ? typed
                : RADII.stream()
                        .filter(radius -> radius >= typed)
                        .findFirst()
                        .orElseGet(() -> RADII.get(RADII.size() - 1));
    }

    /** Whether only those can be found who are near to me, which are not many. */
    boolean isNear() {
        return myMeetings || asksForTheirContacts();
    }

    public boolean asksForContacts() {
        return degree != null && degree == 1;
    }

    boolean asksForTheirContacts() {
        return degree != null && degree == 2;
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** How many are combined; a radius belongs to its city, and today to its company. */
    public int count() {
        var texts = Stream.of(company, title, city, language, skill)
                .filter(not(String::isEmpty))
                .count();
        var choices = Stream.of(industry, degree).filter(Objects::nonNull).count();
        var ticks = Stream.of(mySchool, myMeetings, commissions, jobs)
                .filter(ticked -> ticked)
                .count();
        return (int) (texts + choices + ticks);
    }
}
