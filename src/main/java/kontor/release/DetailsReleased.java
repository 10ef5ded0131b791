package kontor.release;

/** Somebody sees contact details that were hidden before; ids of members. Taking back is told nobody. */
public record DetailsReleased(Long ownerId, Long viewerId) {}
