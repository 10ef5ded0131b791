package kontor.introduction;

/** Somebody has asked a contact for an introduction to a third; ids of members. */
public record IntroductionAsked(Long askerId, Long middlemanId, Long targetId) {}
