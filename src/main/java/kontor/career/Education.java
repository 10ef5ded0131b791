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

/** What a member learns or learnt at a school. */
@Entity
public class Education {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    private String school;

    private String searchSchool;

    private String degree;
    private String subject;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected Education() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Education(Member member, EducationDraft draft) {
        this.member = member;
        describe(draft);
    }

    /** The number under which its owner finds it. */
    public Long number() {
        return Objects.requireNonNull(id, "an education has a number once it is saved");
    }

    public Member member() {
        return member;
    }

    public String school() {
        return school;
    }

    public String degree() {
        return degree;
    }

    public String subject() {
        return subject;
    }

    public Period period() {
        return period;
    }

    /** The same as pages show it. */
    public Station station() {
        return new Station(SharedStation.Kind.SCHOOL, school, searchSchool, period, degree, subject);
    }

    void describe(EducationDraft draft) {
        school = draft.school();
        searchSchool = Ascii.fold(draft.school());
        degree = draft.degree();
        subject = draft.subject();
        period = draft.period();
    }
}
