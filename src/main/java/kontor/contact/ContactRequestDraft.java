package kontor.contact;

/** What a sender writes. Details to release with the request (D2) will stand here too. */
public record ContactRequestDraft(Reason reason, Note note) {}
