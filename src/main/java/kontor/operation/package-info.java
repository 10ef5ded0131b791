/** What an operator sets and watches: proxies, health, metrics, and the number that each request has in the log. */
@NullMarked
package kontor.operation;

import org.jspecify.annotations.NullMarked;
