package kontor.demo.activity;

import java.time.LocalDate;

import kontor.demo.people.DemoMember;

/** Two members having met, or the first saying so. */
record DemoEncounter(DemoMember who, DemoMember with, LocalDate day, boolean confirmed, String place) {}
