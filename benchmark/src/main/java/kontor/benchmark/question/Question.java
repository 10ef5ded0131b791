package kontor.benchmark.question;

import java.util.function.Supplier;

/**
 * A kind of question.
 *
 * @param bound what 99 of 100 answers may take at most, in milliseconds
 * @param next makes the next one, which is not measured, to be asked then
 */
record Question(String name, double bound, Supplier<Runnable> next) {}
