package kontor.demo.people;

import java.time.YearMonth;

/** Time at a school. */
record DemoEducation(YearMonth from, YearMonth to, String school, String degree, String subject) {}
