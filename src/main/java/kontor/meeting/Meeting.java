package kontor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kontor.member.Member;

/**
 * A meeting as it is stored.
 *
 * @param uid what calendar programs know it by
 * @param hostId null where an official meeting's host has left
 * @param taken how many places are taken
 * @param sequence how often its time or place has changed
 */
public record Meeting(
        Long id,
        UUID uid,
        String slug,
        @Nullable Long hostId,
        MeetingDraft draft,
        int taken,
        int sequence,
        Instant changedAt,
        @Nullable Instant cancelledAt) {

    public String title() {
        return draft.title();
    }

    public String description() {
        return draft.description();
    }

    public Instant start() {
        return draft.start();
    }

    public Instant end() {
        return draft.end();
    }

    public ZoneId zone() {
        return draft.zone();
    }

    public String place() {
        return draft.place();
    }

    public @Nullable Integer capacity() {
        return draft.capacity();
    }

    public @Nullable Instant deadline() {
        return draft.deadline();
    }

    public GuestList guestList() {
        return draft.guestList();
    }

    public boolean isOfficial() {
        return draft.official();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isFull() {
        var places = capacity();
        return places != null && taken >= places;
    }

    /** Whether so many places would do for those who have one; null: any number. */
    boolean hasPlacesFor(@Nullable Integer capacity) {
        return capacity == null || capacity >= taken;
    }

    public boolean isHostedBy(Member member) {
        return member.id().equals(hostId);
    }

    boolean hasStarted(Instant now) {
        return !start().isAfter(now);
    }

    public boolean isOver(Instant now) {
        return !end().isAfter(now);
    }

    boolean isClosed(Instant now) {
        var deadline = deadline();
        return deadline != null && deadline.isBefore(now);
    }

    /** Its first day, where it takes place. */
    public LocalDate day() {
        return LocalDate.ofInstant(start(), zone());
    }

    /** Its last day, where it takes place; one that ends at midnight does not reach into the next. */
    LocalDate lastDay() {
        return LocalDate.ofInstant(end().minusNanos(1), zone());
    }

    /** Whether those who answered would come at the wrong time or to the wrong place. */
    boolean isMovedBy(MeetingDraft other) {
        return !start().equals(other.start())
                || !end().equals(other.end())
                || !zone().equals(other.zone())
                || !place().equals(other.place());
    }
}
