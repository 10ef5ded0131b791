package kontor.map;

/**
 * My contacts as a picture, in a wide and in a narrow form, and as a table.
 *
 * @param size how many contacts there are
 * @param communities how many communities there are of more than one of them
 * @param ties how many of the ties between them are mine to see (D5)
 * @param shown how many of them the wide picture shows
 */
record Network(
        Grouping grouping, int size, long communities, int ties, int shown, Wheel wheel, Ladder ladder, Table table) {}
