package org.sanad.extraction;

import java.util.List;
import org.sanad.extraction.numbers.CountedFigure;
import org.sanad.extraction.speakers.Attribution;
import org.sanad.extraction.time.TimeExpression;
import org.sanad.text.Sentence;
import org.sanad.text.Token;

/**
 * A sentence with what the stations read in it.
 *
 * @param places where its words name places, in order
 * @param likely further names that may be places, in order; no claim is placed by them, for they may be anything
 * @param actors who its words name as doing or suffering something, in order
 */
record Reading(
        Sentence sentence,
        List<LocatedWords> places,
        List<LocatedWords> likely,
        List<ActorMention> actors,
        List<TimeExpression> times,
        List<CountedFigure> figures,
        List<Attribution> attributions,
        List<Segment> segments) {

    List<Token> tokens() {
        return sentence.tokens();
    }
}
