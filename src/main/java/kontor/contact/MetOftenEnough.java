package kontor.contact;

/**
 * Two have met as often as the recipient of a request wished (E1); ids of members. News for the recipient alone: there
 * is none where the request stands declined, so whatever the sender got from it would tell (R3).
 */
public record MetOftenEnough(Long senderId, Long recipientId) {}
