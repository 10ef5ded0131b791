package kontor.meeting;

import java.util.List;

/** Who has answered, in the order in which a host reads it: by name, and those who wait in the order of the queue. */
record Guests(List<Guest> all) {

    public List<Guest> coming() {
        return with("YES");
    }

    public List<Guest> waiting() {
        return with("WAITING");
    }

    public List<Guest> maybe() {
        return with("MAYBE");
    }

    public List<Guest> absent() {
        return with("NO");
    }

    public long arrived() {
        return all.stream().filter(Guest::hasArrived).count();
    }

    private List<Guest> with(String key) {
        return all.stream().filter(guest -> guest.reply().key().equals(key)).toList();
    }
}
