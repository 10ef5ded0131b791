package kontor.map;

/**
 * One of my contacts, and its place among the others.
 *
 * @param community where the contact works, has learnt or lives; empty where that is not said
 * @param open whether the contact's list is open to me; ties of any other are not mine to see (D5)
 * @param mutual how many of my other contacts it knows, as far as I may see (D5)
 */
record Contact(Long id, String handle, String name, String community, boolean open, int mutual) {

    /** The name as far as a picture has room for it. */
    public String shortName() {
        return Names.shortened(name);
    }
}
