package kontor.index;

import java.util.Set;

/**
 * A city and where it lies.
 *
 * @param keys its names as they are compared
 * @param country ISO 3166-1 alpha-2
 * @param latitude in degrees, north of the equator
 * @param longitude in degrees, east of Greenwich
 */
record City(String name, Set<String> keys, String country, double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6371;

    boolean hasOtherNames() {
        return keys.size() > 1;
    }

    /** The distance on the sphere in kilometres. */
    double kilometresTo(City other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
