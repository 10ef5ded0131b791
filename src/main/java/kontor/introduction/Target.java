package kontor.introduction;

/** To whom somebody wishes to be introduced, as a list names that member. */
record Target(String handle, String name) {}
