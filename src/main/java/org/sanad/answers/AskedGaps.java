package org.sanad.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.answers.kept.AnswerRecord;
import org.sanad.events.EventGroup;
import org.sanad.events.EventType;
import org.sanad.places.Gazetteer;
import org.sanad.places.Place;
import org.sanad.retrieval.Question;

/** What of a question was not answered, no finer than a first-level region and one topic. */
final class AskedGaps {
    private final Gazetteer gazetteer;

    AskedGaps(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** One for each region asked about; one without a place where none was. */
    List<AnswerRecord.Gap> of(Question question) {
        String topic = topic(question);
        List<AnswerRecord.Gap> regions = question.places().stream()
                .map(this::region)
                .distinct()
                .map(region -> new AnswerRecord.Gap(region.id, region.name, topic))
                .toList();
        return regions.isEmpty() ? List.of(new AnswerRecord.Gap(null, null, topic)) : regions;
    }

    private record Region(@Nullable Long id, String name) {}

    private Region region(Place place) {
        boolean coarse = switch (place.feature()) {
            case COUNTRY, ADMIN1, REGION -> true;
            case CAPITAL, TOWN, LINE, FACILITY, ADMIN2, ADMIN3 -> false;
        };
        if (coarse) {
            return new Region(place.geonameId(), place.name());
        }
        String admin1 = place.admin1();
        if (admin1 == null) {
            return new Region(null, place.countryCode());
        }
        Optional<Place> listed = gazetteer.named(admin1).stream()
                .filter(one -> one.feature() == Place.Feature.ADMIN1 && one.contains(place))
                .findFirst();
        return listed.map(one -> new Region(one.geonameId(), one.name())).orElseGet(() -> new Region(null, admin1));
    }

    /** The service, the number, the kind of happening, or the family of the kinds; null for none or many. */
    private static @Nullable String topic(Question question) {
        if (question.subsectors().size() == 1) {
            return question.subsectors().iterator().next().name();
        }
        if (question.measure() != null) {
            return question.measure().name();
        }
        if (question.types().size() == 1) {
            return question.types().iterator().next().name();
        }
        Set<EventGroup> groups = question.types().stream().map(EventType::group).collect(Collectors.toSet());
        if (!question.subsectors().isEmpty()) {
            groups.add(EventGroup.SERVICE_DISRUPTION);
        }
        return groups.size() == 1 ? groups.iterator().next().name() : null;
    }
}
