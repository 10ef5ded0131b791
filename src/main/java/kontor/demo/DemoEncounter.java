package kontor.demo;

import java.time.LocalDate;

/** Two members having met, or the first saying so. */
record DemoEncounter(DemoMember who, DemoMember with, LocalDate day, boolean confirmed, String place) {}
