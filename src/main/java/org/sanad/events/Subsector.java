package org.sanad.events;

/** The service that is disrupted or restored, and the IASC cluster ("sector") that answers for it. */
public enum Subsector {
    ROAD_TRANSPORT("LOGISTICS"),
    AIRPORT("LOGISTICS"),
    BORDER_CROSSING("LOGISTICS"),
    FUEL("LOGISTICS"),
    ELECTRICITY("EARLY_RECOVERY"),
    WATER_NETWORK("WASH"),
    INTERNET_PHONE("EMERGENCY_TELECOM"),
    BANKING_CASH("EARLY_RECOVERY"),
    BREAD_MARKETS("FOOD_SECURITY"),
    HOSPITAL("HEALTH"),
    SCHOOL("EDUCATION"),
    HUMANITARIAN_ACCESS("PROTECTION"),
    MULTI_SECTOR_UNSPECIFIED("MULTI_SECTOR_UNSPECIFIED");

    private final String sector;

    Subsector(String sector) {
        this.sector = sector;
    }

    /** Name of the IASC cluster, as the event model spells it. */
    public String sector() {
        return sector;
    }
}
