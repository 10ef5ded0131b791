package kontor.mail;

/** A letter as its reader gets it. */
record WrittenLetter(EmailAddress to, String subject, String text, String html) {}
