package kontor.meeting;

import java.util.List;

/** Who comes to a meeting, as far as one member may know. */
record Company(Turnout turnout, List<Guest> named) {

    public List<Guest> coming() {
        return named.stream().filter(guest -> guest.reply().granted()).toList();
    }

    public List<Guest> maybe() {
        return named.stream().filter(guest -> !guest.reply().granted()).toList();
    }

    /** How many more come than are named. */
    public int unnamed() {
        return turnout.coming() - coming().size();
    }
}
