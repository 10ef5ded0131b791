package kontor.demo.people;

import java.util.List;

/**
 * Contact details of one of the cast.
 *
 * @param items each a detail and what it says
 * @param preset the details that are ticked beforehand
 * @param releases each a handle and the details that its owner sees, with commas between
 */
record DemoDetails(long owner, List<List<String>> items, List<String> preset, List<List<String>> releases) {}
