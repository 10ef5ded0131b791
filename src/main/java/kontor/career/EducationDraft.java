package kontor.career;

/** What a member says about an education, already checked; degree and subject may be empty. */
public record EducationDraft(String school, String degree, String subject, Period period) {}
