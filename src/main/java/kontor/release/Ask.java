package kontor.release;

import java.time.Instant;

import kontor.member.Person;

/** Somebody has asked me for contact details, and I have neither released any nor let it lie (D3). */
record Ask(Person asker, Instant at) {}
