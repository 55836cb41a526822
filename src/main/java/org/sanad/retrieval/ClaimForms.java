package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.events.Claim;
import org.sanad.events.SourcedClaim;

/** The forms of claims' words, kept for the claims asked about last: a claim never changes its words. */
final class ClaimForms {
    private static final int KEPT = 20_000;

    private final Terms terms;
    private final Map<UUID, Terms.Forms> kept = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Terms.Forms> eldest) {
            return size() > KEPT;
        }
    });

    ClaimForms(Terms terms) {
        this.terms = terms;
    }

    /** Whether a term names a thing. */
    boolean thing(Term term) {
        return terms.thing(term);
    }

    Terms.Forms of(SourcedClaim sourced) {
        Terms.Forms known = kept.get(sourced.claim().id());
        if (known != null) {
            return known;
        }
        Terms.Forms read = read(sourced);
        kept.put(sourced.claim().id(), read);
        return read;
    }

    private Terms.Forms read(SourcedClaim sourced) {
        Claim claim = sourced.claim();
        List<String> names = new ArrayList<>();
        names.add(sourced.source());
        claim.attribution().forEach(speaker -> names.add(speaker.name()));
        claim.actors().forEach(actor -> names.add(actor.name()));
        claim.targets().forEach(actor -> names.add(actor.name()));
        if (claim.quotedSpeaker() != null) {
            names.add(claim.quotedSpeaker());
        }
        if (claim.location() != null) {
            names.add(claim.location().text());
        }
        return terms.read(claim, names, sourced.language());
    }
}
