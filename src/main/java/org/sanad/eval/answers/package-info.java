/**
 * Measures answers: asks a service the gold questions over HTTP, and scores what it answers as a black box. What the
 * answers say is read by the readers of reports and the gazetteer, never by what wrote or verified them. Each metric is a
 * class of its own; its share is counted over questions, so that intervals come from drawing questions anew.
 */
@NullMarked
package org.sanad.eval.answers;

import org.jspecify.annotations.NullMarked;
