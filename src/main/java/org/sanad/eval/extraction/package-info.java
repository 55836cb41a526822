/**
 * Measures reading: the embedded extractor, in process and without a database, against the gold reports of this project
 * and against public sets that lie outside of it. What is right is said here once, claim by claim and part by part.
 */
@NullMarked
package org.sanad.eval.extraction;

import org.jspecify.annotations.NullMarked;
