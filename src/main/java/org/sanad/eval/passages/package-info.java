/**
 * Measures how well sentences that answer a question are chosen, and how well it is known that none does, on public
 * question sets that lie in a folder outside the project; and fits the weights by which {@code retrieval.Relevance} does it.
 */
@NullMarked
package org.sanad.eval.passages;

import org.jspecify.annotations.NullMarked;
