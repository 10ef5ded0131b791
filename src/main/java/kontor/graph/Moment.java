package kontor.graph;

/**
 * How far a node has read.
 *
 * @param snapshot the transactions that the database counted as done
 * @param server which server that was, by its start: another one may know of other transactions
 */
record Moment(String snapshot, String server) {}
