/** The words that tell that something happened, by kind of event, with what must stand beside them. Its lexicons are resources, one file a language. */
@NullMarked
package org.sanad.extraction.triggers;

import org.jspecify.annotations.NullMarked;
