/**
 * Words and their places: splitting, folding and telling languages apart. The bottom of the house: it uses the JDK and
 * ICU only, and knows nothing of reports. Every offset that leaves it is a {@link org.sanad.text.Span} in code points.
 */
@NullMarked
package org.sanad.text;

import org.jspecify.annotations.NullMarked;
