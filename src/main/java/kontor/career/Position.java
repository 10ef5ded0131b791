package kontor.career;

import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import kontor.member.Member;
import kontor.shared.Ascii;

/** What a member does or did at a company. */
@Entity
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    private String title;
    private String company;

    private String searchCompany;

    private String location;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Position(Member member, PositionDraft draft) {
        this.member = member;
        describe(draft);
    }

    /** The number under which its owner finds it. */
    public Long number() {
        return Objects.requireNonNull(id, "a position has a number once it is saved");
    }

    public Member member() {
        return member;
    }

    public String title() {
        return title;
    }

    public String company() {
        return company;
    }

    public String location() {
        return location;
    }

    public Period period() {
        return period;
    }

    /** The same as pages show it. */
    public Station station() {
        return new Station(SharedStation.Kind.EMPLOYER, company, searchCompany, period, title, location);
    }

    void describe(PositionDraft draft) {
        title = draft.title();
        company = draft.company();
        searchCompany = Ascii.fold(draft.company());
        location = draft.location();
        period = draft.period();
    }
}
