package kontor.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What is shown wherever a member is named: lists, requests, conversations. */
public interface Person {

    Long id();

    String handle();

    PersonName personName();

    String headline();

    String city();

    @Nullable
    Instant premiumUntil();

    /** The name in the address of the member's photo; null where initials stand instead. */
    @Nullable
    String photo();

    default String name() {
        return personName().full();
    }

    default String firstName() {
        return personName().first();
    }

    default String lastName() {
        return personName().last();
    }

    default String initials() {
        return personName().initials();
    }

    /** Whether initials stand on the second of two tints, which is up to the handle and so the same on every page. */
    default boolean isTinted() {
        return handle().length() % 2 == 1;
    }
}
