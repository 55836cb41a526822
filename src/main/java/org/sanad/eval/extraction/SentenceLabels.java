package org.sanad.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.events.Claim;
import org.sanad.events.EventType;
import org.sanad.events.Modality;
import org.sanad.events.Polarity;
import org.sanad.extraction.ClaimExtractor;

/**
 * Arabic sentences labelled by whether they report a happening of one kind: yes, an easy no, a difficult no. Every
 * sentence is a report of its own; it says yes when a claim of a fitting type comes out of it that neither denies the
 * happening nor tells of one that is only planned, feared or threatened. Ambiguous sentences are left out.
 *
 * @param difficult how many are a difficult no
 * @param firedOnDifficult on how many of those a claim came out all the same
 */
record SentenceLabels(int sentences, Tally tally, int difficult, int firedOnDifficult) {
    /** What hurts people: what the set calls an assault takes in abductions, torture and attacks with any weapon. */
    static final Set<EventType> VIOLENCE = Set.copyOf(EnumSet.of(
            EventType.ARMED_CLASH,
            EventType.AIR_OR_DRONE_STRIKE,
            EventType.SHELLING_ARTILLERY_MISSILE,
            EventType.IED_REMOTE_EXPLOSIVE,
            EventType.SUICIDE_BOMB,
            EventType.GRENADE,
            EventType.CHEMICAL_WEAPON,
            EventType.ATTACK_ON_CIVILIANS,
            EventType.ABDUCTION,
            EventType.SEXUAL_VIOLENCE,
            EventType.EXCESSIVE_FORCE_PROTEST,
            EventType.VIOLENT_DEMONSTRATION,
            EventType.MOB_VIOLENCE));

    static final Set<EventType> PROTEST = Set.copyOf(EnumSet.of(
            EventType.PEACEFUL_PROTEST,
            EventType.PROTEST_WITH_INTERVENTION,
            EventType.EXCESSIVE_FORCE_PROTEST,
            EventType.VIOLENT_DEMONSTRATION));

    private static final Set<Modality> NOT_HAPPENED =
            Set.copyOf(EnumSet.of(Modality.HYPOTHETICAL, Modality.PLANNED, Modality.THREATENED, Modality.FORECAST));

    static SentenceLabels of(List<JsonNode> lines, Set<EventType> types, ClaimExtractor extractor) {
        Tally tally = Tally.NONE;
        int sentences = 0;
        int difficult = 0;
        int firedOnDifficult = 0;
        for (JsonNode line : lines) {
            String label = line.path("label").asText();
            if (label.equals("ambiguous")) {
                continue;
            }
            sentences++;
            String text = line.path("text").asText();
            boolean fired = PartScores.claims(
                            extractor, GoldReport.report(line.path("id").asText(), text, "sample", "ar", null, null))
                    .stream()
                    .anyMatch(claim -> reports(claim, types));
            boolean yes = label.equals("yes");
            tally = tally.plus(Tally.of(yes && fired, yes, fired));
            if (label.equals("difficult no")) {
                difficult++;
                firedOnDifficult += fired ? 1 : 0;
            }
        }
        return new SentenceLabels(sentences, tally, difficult, firedOnDifficult);
    }

    private static boolean reports(Claim claim, Set<EventType> types) {
        return types.contains(claim.type())
                && claim.polarity() == Polarity.POSITIVE
                && !NOT_HAPPENED.contains(claim.modality());
    }

    double firingRate() {
        return difficult == 0 ? 0 : (double) firedOnDifficult / difficult;
    }
}
