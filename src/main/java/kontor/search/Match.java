package kontor.search;

import java.util.Set;

import kontor.member.Member;

/** Which way wishes meet. */
enum Match {
    /** Who offers what I look for. */
    OFFERS("f/", "offering", "skills") {
        @Override
        String text(Member me) {
            return me.lookingFor();
        }
    },
    /** Who looks for what I offer. */
    SEEKS("w/", "lookingFor") {
        @Override
        String text(Member me) {
            return me.offering() + "\n" + String.join(", ", me.skills());
        }
    };

    private final String mark;
    private final Set<String> parts;

    Match(String mark, String... parts) {
        this.mark = mark;
        this.parts = Set.of(parts);
    }

    /** What stands before the stems of what the others say. */
    String mark() {
        return mark;
    }

    /** Where the others say it. */
    Set<String> parts() {
        return parts;
    }

    /** What I say. */
    abstract String text(Member me);
}
