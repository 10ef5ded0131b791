package kontor.demo;

import java.time.Instant;

/** Two members being contacts. */
record DemoContact(DemoMember one, DemoMember other, Instant since) {}
