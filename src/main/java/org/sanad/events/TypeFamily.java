package org.sanad.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Types under which different reports may tell of one happening: a blast is a bomb to one and a suicide attack to another. */
final class TypeFamily {
    private static final List<Set<EventType>> FAMILIES = List.of(
            EnumSet.of(EventType.IED_REMOTE_EXPLOSIVE, EventType.SUICIDE_BOMB, EventType.GRENADE),
            EnumSet.of(EventType.AIR_OR_DRONE_STRIKE, EventType.SHELLING_ARTILLERY_MISSILE, EventType.CHEMICAL_WEAPON),
            EnumSet.of(EventType.ARMED_CLASH, EventType.OFFENSIVE),
            EnumSet.of(
                    EventType.PEACEFUL_PROTEST, EventType.PROTEST_WITH_INTERVENTION, EventType.EXCESSIVE_FORCE_PROTEST),
            EnumSet.of(EventType.VIOLENT_DEMONSTRATION, EventType.MOB_VIOLENCE),
            EnumSet.of(
                    EventType.NEW_DISPLACEMENT,
                    EventType.EVACUATION,
                    EventType.CROSS_BORDER_FLIGHT,
                    EventType.RELOCATION,
                    EventType.ARRIVAL));

    private TypeFamily() {}

    /** The types that may be the same happening as this one, itself among them. */
    static Set<EventType> of(EventType type) {
        return FAMILIES.stream()
                .filter(family -> family.contains(type))
                .findFirst()
                .orElseGet(() -> EnumSet.of(type));
    }
}
