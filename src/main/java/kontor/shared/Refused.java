package kontor.shared;

/** A rule said no. The one advice in {@code web} answers 403 with the verdict's reason. */
public class Refused extends RuntimeException {

    private final transient Verdict verdict;

    public Refused(Verdict verdict) {
        super(verdict.key());
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
