package org.sanad.eval.extraction;

import java.util.Locale;

/** What is measured, in the order in which it is told. */
public enum Metric {
    /** Claims: the right type, or an accepted one, at the gold quote; service claims with subsector and effect. */
    EVENT,
    /** The same for service claims alone. */
    SERVICE,
    /** Figures of all claims: measure, unit, least and greatest number, qualifier, whether a subset. */
    FIGURE,
    /** Place of matched claims, by its GeoNames id. */
    PLACE,
    /** Places right among those of all gold claims that have one, found or not; recall alone. */
    PLACE_OF_ALL,
    /** Where people moved from. */
    ORIGIN,
    /** Where people moved to. */
    DESTINATION,
    /** First and last day of matched claims. */
    TIME,
    /** Original speaker of matched claims; accuracy. */
    ATTRIBUTION,
    /** Accuracy over matched claims. */
    STATUS,
    /** Accuracy over matched claims. */
    MODALITY,
    /** Accuracy over matched claims. */
    POLARITY;

    /** Its name in tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
