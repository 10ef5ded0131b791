package kontor.closing;

/**
 * A member is leaving. Heard inside the transaction that erases the member, while everything is still there: erasure is
 * whole or has not happened. What belongs to a member and references the row goes with it by itself; only what has to
 * stay in another form, or does not reference the row, needs somebody who hears this.
 */
public record AccountClosed(Long memberId) {}
