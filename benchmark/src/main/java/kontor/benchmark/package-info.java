/** Measures Kontor on one machine, beside a bare endpoint of the same stack: {@code docs/benchmarks.md}. */
package kontor.benchmark;
