/** Who says it: the chain from the publisher to the original speaker, and the registry of who is who. Its lexicons are resources, one file a language. */
@NullMarked
package org.sanad.reading.speakers;

import org.jspecify.annotations.NullMarked;
