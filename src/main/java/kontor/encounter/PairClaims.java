package kontor.encounter;

import java.time.Instant;
import java.util.List;

/** What two members say of each other, as one of them sees it. */
record PairClaims(List<Row> rows) {

    List<Claim> received() {
        return rows.stream().filter(Row::isReceived).map(Row::claim).toList();
    }

    List<Claim> sent() {
        return rows.stream().filter(Row::isSent).map(Row::claim).toList();
    }

    /** How often I have said so since then, taken back or not. */
    long countMineSince(Instant since) {
        return rows.stream()
                .filter(row -> row.mine() && row.claim().claimedAt().isAfter(since))
                .count();
    }

    /**
     * One of the two saying so.
     *
     * @param mine whether I am the one
     * @param open whether it waits, for as far as the one who looks may know: a decline ends it for whoever declined (R3)
     */
    record Row(Claim claim, boolean mine, boolean open) {

        boolean isReceived() {
            return !mine && open;
        }

        boolean isSent() {
            return mine && open;
        }
    }
}
