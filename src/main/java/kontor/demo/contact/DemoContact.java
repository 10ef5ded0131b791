package kontor.demo.contact;

import java.time.Instant;

import kontor.demo.people.DemoMember;

/** Two members being contacts. */
public record DemoContact(DemoMember one, DemoMember other, Instant since) {}
