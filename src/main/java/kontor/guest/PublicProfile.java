package kontor.guest;

import kontor.member.PersonName;

/**
 * All that guests see of a member who has opened a public profile: nothing else of the member is read for it.
 *
 * @param homepage an absolute http(s) address, or empty
 * @param imprint an absolute http(s) address, or empty
 * @param searchEngines whether search engines may show it
 */
public record PublicProfile(
        String handle,
        PersonName personName,
        String headline,
        String city,
        String homepage,
        String imprint,
        boolean searchEngines) {

    public String name() {
        return personName.full();
    }

    public String initials() {
        return personName.initials();
    }

    /** As with members everywhere ({@code Person}). */
    public boolean isTinted() {
        return handle.length() % 2 == 1;
    }
}
