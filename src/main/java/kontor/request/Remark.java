package kontor.request;

import java.time.Instant;

/**
 * A question about a request, or what was answered.
 *
 * @param mine whether the reader wrote it
 */
public record Remark(boolean mine, String text, Instant at) {}
