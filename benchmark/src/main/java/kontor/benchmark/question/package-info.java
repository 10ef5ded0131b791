/** Questions to Kontor's services, asked within its own process: how long each answer takes. */
package kontor.benchmark.question;
