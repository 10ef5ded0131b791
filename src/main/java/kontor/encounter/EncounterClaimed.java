package kontor.encounter;

/** One member says that the two have met in person, and asks the other to confirm it; ids of members. */
public record EncounterClaimed(Long claimerId, Long otherId) {}
