package org.sanad.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sanad.events.ClaimStatus;
import org.sanad.events.Modality;
import org.sanad.events.Role;
import org.sanad.events.SourcedClaim;

/** Makes a sentence of a model one that can be verified: what it rests on, who disputes it and how it stands are code's to say. */
final class ModelDrafts {
    private final Tails tails;

    ModelDrafts(Names names) {
        this.tails = new Tails(names);
    }

    /** A sentence that rests on nothing, as it is kept for review. */
    Draft unfounded(String text, String language) {
        return new Draft(text, language, List.of(), List.of(), Standing.UNVERIFIED);
    }

    /**
     * The sentence as one on each claim that the model cites. Of a disputed claim first with the dispute told by code, then
     * with the model's own words on it.
     *
     * @param request the claims of this question; those that dispute a claim are cited whether the model did or not
     */
    List<Draft> of(String text, String language, List<SourcedClaim> cited, Collection<SourcedClaim> request) {
        List<Draft> drafts = new ArrayList<>();
        for (SourcedClaim main : cited) {
            List<SourcedClaim> claims = new ArrayList<>();
            claims.add(main);
            cited.stream()
                    .filter(c -> !c.equals(main) && Origins.sameOrigin(main.claim(), c.claim()))
                    .forEach(claims::add);
            List<SourcedClaim> disputes = Disputes.of(main, request);
            disputes.stream().filter(d -> !claims.contains(d)).forEach(claims::add);
            for (boolean disputed : disputes.isEmpty() ? List.of(false) : List.of(true, false)) {
                String whole = tails.with(text, claims, disputes, language, disputed);
                drafts.add(new Draft(whole, language, claims, disputes, standing(main, disputes)));
            }
        }
        return drafts;
    }

    private static Standing standing(SourcedClaim main, List<SourcedClaim> disputes) {
        if (!disputes.isEmpty()) {
            return Standing.DISPUTED;
        }
        boolean unsure = main.claim().modality() == Modality.UNCONFIRMED
                || main.claim().speaker().role() == Role.UNSPECIFIED;
        if (unsure) {
            return Standing.UNVERIFIED;
        }
        boolean agreed = main.claim().figures().isEmpty() || main.claim().status() == ClaimStatus.CONFIRMED;
        return main.independentOrigins() > 1 && agreed ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
    }
}
