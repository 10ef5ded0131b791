package kontor.map;

/**
 * A contact as the wheel shows it.
 *
 * @param lines the path of the ties that are drawn with it
 * @param twins the path of those that are drawn with others
 */
record Spoke(Contact contact, Place place, String lines, String twins) {

    /** How large its dot is: by how many it knows. */
    public double dot() {
        return Math.round(10 * Math.min(7, 3 + 0.9 * Math.sqrt(contact.mutual()))) / 10.0;
    }
}
