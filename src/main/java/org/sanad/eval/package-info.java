/**
 * The measuring programs behind {@code ./sanad eval}: they look at the service from outside, over HTTP, as its users do;
 * those of {@code extraction} run the extractor in their own process, {@code answers} asks and scores what is answered. They may use any package; nobody uses them but the launcher. What they need of it is an interface of theirs.
 */
@NullMarked
package org.sanad.eval;

import org.jspecify.annotations.NullMarked;
