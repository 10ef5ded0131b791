/** Kills Kontor and its PostgreSQL while members write, and counts what is left. */
package kontor.benchmark.reliability;
