package kontor.account;

/** A member has a new password, by the old one or by a link sent by mail. */
public record PasswordChanged(Long memberId) {}
