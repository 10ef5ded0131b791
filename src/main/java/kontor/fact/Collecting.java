package kontor.fact;

/** How many requests a member has sent within seven days, and what became of all of the last 90 days. */
record Collecting(Long senderId, int lately, int sent, int accepted) {

    /** The share that was not accepted, in percent: declined, withdrawn, expired and waiting ones alike (R3). */
    int notAccepted() {
        return 100 * (sent - accepted) / sent;
    }
}
