package kontor.release;

/** A member has asked another for contact details (D3); ids of members. */
public record ReleaseAsked(Long askerId, Long ownerId) {}
