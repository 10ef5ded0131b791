package kontor.graph;

/**
 * What one member may see of the graph. A tie between two others is seen only where both lists are open to the viewer
 * (D5), so what is seen is the ties among members who are open, and the viewer's own. Who is suspended, or hidden by a
 * block (N4), is open to nobody, or not to the viewer.
 */
interface View {

    /** Whether the one to whom a way is looked for is a contact of the viewer. */
    boolean isContact(long other);

    boolean isOpen(long other);

    /** Shows all ties of these members to members who are open. */
    void visit(long[] members, Visitor visitor);

    /** Shows the ties of these members to those others, who are open; it may show more that the visitor looks for. */
    void meet(long[] members, long[] others, Visitor visitor);

    /** How much it is about to visit these members. */
    long effort(long[] members);

    /** Of so many members at most the ties can be asked for at once. */
    int width();

    /** Whoever looks at ties. */
    interface Visitor {

        /** Whether ties to that member are shown at all: how much one is trusted lies elsewhere in memory. */
        default boolean looksFor(long to) {
            return true;
        }

        /**
         * Is shown one tie.
         *
         * @param from the place of the one in the array of those whose ties are shown
         * @param cost see {@link Trust#cost}
         */
        void tie(int from, long to, int cost);
    }
}
