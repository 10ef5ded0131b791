/** Visitors who ask for pages and send forms, as fast as they are answered, and what that took. */
package kontor.benchmark.load;
