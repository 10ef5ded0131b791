package kontor.report;

import kontor.member.Member;

/**
 * What somebody can see and may report.
 *
 * @param member whose it is
 * @param snapshot its words as they are now; the administrators read them as they were
 * @param address the page of the form, to which it is sent
 * @param back the page from which one comes
 */
public record Subject(Kind kind, Member member, String snapshot, String address, String back) {}
