package kontor.contact;

/** A contact of mine who is a contact of another member as well, where I may know (D5). */
public record MutualContact(Long id, String handle, String name) {}
