/** Words of time, read against the day of publication. Second station of the cascade behind places. Its lexicons are resources, one file a language. */
@NullMarked
package org.sanad.reading.time;

import org.jspecify.annotations.NullMarked;
