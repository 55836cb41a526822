/**
 * The pages people read in a browser: the question box and the answer with its evidence, rendered here and usable without
 * a script, so that they work on old phones and over poor lines (14 kB zipped at most, with the style sheet). May use
 * answers, retrieval, events, reports, exports, places and text; nobody uses it.
 */
@NullMarked
package org.sanad.web;

import org.jspecify.annotations.NullMarked;
