package org.sanad.eval.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.sanad.events.Claim;
import org.sanad.events.Figure;
import org.sanad.events.Measure;
import org.sanad.events.Qualifier;
import org.sanad.events.Unit;
import org.sanad.extraction.ClaimExtractor;
import org.sanad.extraction.Extraction;
import org.sanad.places.Place;
import org.sanad.testing.ClaimBuilder;

/** A small gold report, and claims that stand on sentences of it. */
final class GoldSamples {
    static final String TEXT = """
            language: en
            crisis: none
            kind: NEWS
            source: Sample Gazette
            publishedAt: 2025-03-08T09:00:00Z
            text: |-
              Shelling hit Homs on Friday and killed three people, a medic said.

              Clashes broke out in Hama. The road to Idlib was closed. Fighters may leave Daraa.
            """;

    static final String CLAIMS = """
            claims:
              - id: c1
                type: SHELLING_ARTILLERY_MISSILE
                quote: Shelling hit Homs on Friday and killed three people
                place: {id: 1, name: Homs}
                time: {from: 2025-03-07, to: 2025-03-07}
                speaker: a medic
                modality: REPORTED
                figures: [{measure: KILLED, unit: PERSON, min: 3, max: 3, qualifier: EXACT}]
              - id: c2
                type: ARMED_CLASH
                quote: Clashes broke out in Hama.
                place: {id: 2, name: Hama}
                time: {from: null, to: 2025-03-08}
                modality: FACT
              - id: c3
                type: SERVICE_DISRUPTION
                quote: The road to Idlib was closed.
                place: {id: 3, name: Idlib}
                time: {from: null, to: 2025-03-08}
                modality: FACT
                subsector: ROAD_TRANSPORT
                effect: CLOSED
              - id: c4
                type: RELOCATION
                quote: Fighters may leave Daraa.
                time: {from: null, to: 2025-03-08}
                modality: PLANNED
                figures: [{measure: FIGHTERS, unit: PERSON, qualifier: UNQUANTIFIED}]
                optional: true
            """;

    static final GoldReport REPORT = read(TEXT + CLAIMS);
    static final String FIRST = "Shelling hit Homs on Friday and killed three people, a medic said.";

    private GoldSamples() {}

    static GoldReport read(String yaml) {
        try {
            return GoldFiles.read("en-01", PartScores.DEVELOP, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A claim that stands on the sentence. */
    static ClaimBuilder on(String sentence) {
        return ClaimBuilder.claim(
                REPORT.asReport().id(), sentence, REPORT.text().indexOf(sentence));
    }

    static Place place(long id) {
        return new Place(id, "Place " + id, Map.of(), Place.Feature.TOWN, null, null, "SY", null, null, 0, null);
    }

    static Figure figure(Measure measure, double number) {
        return new Figure(
                measure, Unit.PERSON, "so many", number, number, number, Qualifier.EXACT, null, null, null, null);
    }

    static ClaimExtractor giving(List<Claim> claims) {
        return report -> new Extraction.Extracted(claims);
    }
}
