package kontor.notification;

import static kontor.notification.Telling.AT_ONCE;
import static kontor.notification.Telling.DAILY;
import static kontor.notification.Topic.DETAILS;
import static kontor.notification.Topic.MEETINGS;
import static kontor.notification.Topic.MEMBERSHIP;
import static kontor.notification.Topic.MESSAGES;
import static kontor.notification.Topic.REQUESTS;
import static kontor.notification.Topic.SEARCHES;

/**
 * What members are told of, with the page where they can act on it. The bundle has for each kind its sentence
 * ({@code notification.REQUEST}), and its {@code label}, {@code text} and {@code button} for settings and mails. What may
 * not be heard of has no kind: a decline, a block, a report, a removal, a release taken back (R3).
 */
enum Kind {
    REQUEST(REQUESTS, AT_ONCE, "/requests/{other}"),
    ACCEPTED(REQUESTS, AT_ONCE, "/members/{other}"),
    QUESTION(REQUESTS, AT_ONCE, "/requests/sent/{other}"),
    ANSWER(REQUESTS, AT_ONCE, "/requests/{other}"),
    MEET_FIRST(REQUESTS, AT_ONCE, "/requests/sent/{other}"),
    MET_ENOUGH(REQUESTS, DAILY, "/requests/{other}"),
    INTRODUCTION(REQUESTS, AT_ONCE, "/introductions/{other}/{third}"),
    INTRODUCED(REQUESTS, AT_ONCE, "/introductions/sent/{third}"),
    MESSAGE(MESSAGES, AT_ONCE, "/messages/{other}"),
    RELEASE(DETAILS, DAILY, "/members/{other}"),
    RELEASE_ASKED(DETAILS, DAILY, "/members/{other}/release"),
    MEETING_CHANGED(MEETINGS, AT_ONCE, "/meetings/{meeting}"),
    MEETING_CANCELLED(MEETINGS, AT_ONCE, "/meetings/{meeting}"),
    PLACE(MEETINGS, AT_ONCE, "/meetings/{meeting}"),
    ENCOUNTER(MEETINGS, DAILY, "/encounters"),
    SEARCH_HITS(SEARCHES, DAILY, "/searches"),
    PREMIUM_ENDING(MEMBERSHIP, DAILY, "/me/membership");

    private final Topic topic;
    private final Telling usual;
    private final String place;

    Kind(Topic topic, Telling usual, String place) {
        this.topic = topic;
        this.usual = usual;
        this.place = place;
    }

    Topic topic() {
        return topic;
    }

    /** How a member is told who has chosen nothing else. */
    Telling usual() {
        return usual;
    }

    /** The address where the member can act on it. */
    String path(String other, String meeting, String third) {
        return place.replace("{other}", other).replace("{meeting}", meeting).replace("{third}", third);
    }

    /** The key of its sentence in the bundle. */
    String key() {
        return "notification." + name();
    }
}
