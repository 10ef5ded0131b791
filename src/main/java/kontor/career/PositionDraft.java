package kontor.career;

/** What a member says about a position, already checked; the location may be empty. */
public record PositionDraft(String title, String company, String location, Period period) {}
