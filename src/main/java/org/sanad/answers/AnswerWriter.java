package org.sanad.answers;

import java.util.List;
import org.sanad.events.SourcedClaim;
import org.sanad.retrieval.Evidence;
import org.sanad.retrieval.Question;

/** Words sentences from evidence. What it writes is not trusted: the verifier reads every sentence before it leaves. */
public interface AnswerWriter {
    /**
     * Sentences in the order they are to be read; none when it has nothing to say.
     *
     * @param neighbours further claims of the same events, among them those that dispute
     */
    List<Draft> write(Question question, List<Evidence> evidence, List<SourcedClaim> neighbours);
}
