package kontor.career;

import java.util.List;

/** Another member's career, and what of it the reader shares. */
public record ComparedCareer(Career career, List<SharedStation> shared) {}
