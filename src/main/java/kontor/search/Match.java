package kontor.search;

import java.util.Set;

import kontor.member.Member;

/** Which way wishes meet. */
enum Match {
    /** Who offers what I look for. */
    OFFERS("f/") {
        @Override
        String text(Member me) {
            return me.lookingFor();
        }

        @Override
        Set<String> parts() {
            return Set.of("offering", "skills");
        }
    },
    /** Who looks for what I offer. */
    SEEKS("w/") {
        @Override
        String text(Member me) {
            return me.offering() + "\n" + String.join(", ", me.skills());
        }

        @Override
        Set<String> parts() {
            return Set.of("lookingFor");
        }
    };

    private final String mark;

    Match(String mark) {
        this.mark = mark;
    }

    /** What stands before the stems of what the others say. */
    String mark() {
        return mark;
    }

    /** Where the others say it. */
    abstract Set<String> parts();

    /** What I say. */
    abstract String text(Member me);
}
