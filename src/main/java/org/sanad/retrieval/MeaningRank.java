package org.sanad.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.events.SourcedClaim;
import org.sanad.models.Embeddings;

/**
 * Ranks claims by how near in meaning their words are to a question, where vectors are configured: one ranking of several,
 * see {@link RankFusion}. None where the model does not know every language at hand, for it would only see some of the claims.
 */
final class MeaningRank {
    private static final int KEPT = 2_000;

    /** Texts of one request. */
    private static final int MOST = 96;

    private final Embeddings embeddings;
    private final Map<UUID, float[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, float[]> eldest) {
            return size() > KEPT;
        }
    });

    MeaningRank(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /** Nearest first; empty where no ranking can be had. */
    List<UUID> of(Question question, List<SourcedClaim> claims) {
        boolean known = embeddings.knows(question.asked())
                && claims.size() > 1
                && claims.stream().allMatch(c -> embeddings.knows(c.language()));
        List<SourcedClaim> missing = known
                ? claims.stream().filter(c -> !kept.containsKey(c.claim().id())).toList()
                : List.of();
        if (!known || missing.size() >= MOST) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(List.of(question.text()));
        missing.forEach(c -> texts.add(c.claim().quote()));
        List<float[]> vectors = embeddings.of(texts);
        if (vectors.isEmpty()) {
            return List.of();
        }
        Map<UUID, float[]> here = new LinkedHashMap<>();
        for (int i = 0; i < missing.size(); i++) {
            here.put(missing.get(i).claim().id(), vectors.get(i + 1));
        }
        claims.forEach(c -> {
            float[] vector = kept.get(c.claim().id());
            if (vector != null) {
                here.put(c.claim().id(), vector);
            }
        });
        kept.putAll(here);
        return here.keySet().stream()
                .sorted(Comparator.comparingDouble(
                                (UUID id) -> cosine(vectors.getFirst(), Objects.requireNonNull(here.get(id))))
                        .reversed())
                .toList();
    }

    /** From -1 to 1; 0 where the lengths differ or a vector is nothing. */
    static double cosine(float[] a, float[] b) {
        double both = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            both += a[i] * b[i];
            one += a[i] * a[i];
            other += b[i] * b[i];
        }
        return a.length != b.length || one == 0 || other == 0 ? 0 : both / Math.sqrt(one * other);
    }
}
