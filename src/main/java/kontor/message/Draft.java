package kontor.message;

import java.util.UUID;

/** A message before it is sent, and by what it is known again when it is submitted twice (N2). */
record Draft(String text, UUID submission) {}
