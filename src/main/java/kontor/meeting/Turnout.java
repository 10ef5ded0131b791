package kontor.meeting;

/**
 * How many have answered what, of those whom the reader may meet at all: neither suspended, nor with a block.
 *
 * @param ahead how many of them wait for a place no longer than the reader, the reader included; 0 if the reader does not
 *     wait
 */
record Turnout(int coming, int maybe, int ahead) {}
