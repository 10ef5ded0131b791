package kontor.message;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A message before it is sent, and by what it is known again when it is submitted twice (N2).
 *
 * @param about the request in whose dialogue it belongs; null if in none
 */
record Draft(String text, UUID submission, @Nullable Long about) {}
