/** What runs on this machine: PostgreSQL, the applications that are measured, and what they use of it. */
package kontor.benchmark.machine;
