/** A network of any size, of invented people, written into Kontor's tables. */
package kontor.benchmark.network;
