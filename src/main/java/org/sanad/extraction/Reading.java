package org.sanad.extraction;

import java.util.List;
import org.sanad.reading.numbers.CountedFigure;
import org.sanad.reading.speakers.Attribution;
import org.sanad.reading.time.TimeExpression;
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
