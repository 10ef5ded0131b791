/** The least that a page of this stack costs: one select by an index, one small template, nothing else. */
package kontor.benchmark.bare;
