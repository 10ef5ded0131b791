package kontor.contact;

/** Two members see each other again; ids of members. Nobody is told. */
public record MemberUnblocked(Long liftedById, Long otherId) {}
