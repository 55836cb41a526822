package org.sanad.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.events.SourcedClaim;
import org.sanad.places.Gazetteer;

/** Claims as the verifier has read them, the last used kept: a model's sentences come back to the same few. */
final class ReadClaims {
    private static final int MOST = 256;

    private final SentenceReader reader;
    private final Gazetteer gazetteer;
    private final Map<Key, QuotedClaim> last = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, QuotedClaim> eldest) {
            return size() > MOST;
        }
    });

    /** The whole claim: one that was changed by hand is another one to read. */
    private record Key(SourcedClaim claim, String language) {}

    ReadClaims(SentenceReader reader, Gazetteer gazetteer) {
        this.reader = reader;
        this.gazetteer = gazetteer;
    }

    /** A claim, for sentences in that language. */
    QuotedClaim of(SourcedClaim claim, String language) {
        Key key = new Key(claim, language);
        QuotedClaim known = last.get(key);
        if (known == null) {
            known = QuotedClaim.of(claim, language, reader, gazetteer);
            last.put(key, known);
        }
        return known;
    }
}
