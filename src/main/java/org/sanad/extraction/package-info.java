/**
 * How a stored report becomes claims: a finite-state cascade over sentences (numbers, time, speakers, triggers, then
 * linking inside the report). The default reads by rules and needs no model. Where one is configured it may say which words
 * are a claim; what those say is still read by the stations, and where it fails the rules' reading stands. It may use
 * models, events, reports, places and text; a report's words are data here and nothing in them is ever carried out.
 */
@NullMarked
package org.sanad.extraction;

import org.jspecify.annotations.NullMarked;
