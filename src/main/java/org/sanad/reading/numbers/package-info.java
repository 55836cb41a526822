/** Numbers with their qualifiers, and what they count. A station of the cascade: it reads words, never decides whether something happened. Its lexicons are resources, one file a language. */
@NullMarked
package org.sanad.reading.numbers;

import org.jspecify.annotations.NullMarked;
