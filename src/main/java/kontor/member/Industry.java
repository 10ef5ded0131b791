package kontor.member;

/** What a member works in. The names are kept in the database and stand in the addresses of searches. */
public enum Industry {
    AGRICULTURE,
    ARTS,
    CHEMISTRY,
    CONSTRUCTION,
    CONSULTING,
    CRAFTS,
    EDUCATION,
    ELECTRONICS,
    ENERGY,
    FINANCE,
    FOOD,
    HEALTH,
    HOSPITALITY,
    IT,
    LAW,
    LOGISTICS,
    MACHINERY,
    MARITIME,
    MEDIA,
    PUBLIC,
    REAL_ESTATE,
    RESEARCH,
    RETAIL,
    TEXTILES,
    VEHICLES
}
