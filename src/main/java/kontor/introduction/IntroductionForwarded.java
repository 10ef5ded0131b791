package kontor.introduction;

/** The one who was asked has sent the asker's request on, with a recommendation; ids of members. */
public record IntroductionForwarded(Long askerId, Long middlemanId, Long targetId) {}
