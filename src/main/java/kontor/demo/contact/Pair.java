package kontor.demo.contact;

import kontor.demo.people.DemoMember;

/** Two members, whichever comes first. */
record Pair(long low, long high) {

    static Pair of(DemoMember one, DemoMember other) {
        return new Pair(Math.min(one.id(), other.id()), Math.max(one.id(), other.id()));
    }
}
