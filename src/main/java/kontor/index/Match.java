package kontor.index;

import java.util.Set;

import kontor.member.Member;

/** Which way wishes meet. */
public enum Match {
    /** Who offers what I look for. */
    OFFERS("f/") {
        @Override
        public String text(Member me) {
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
        public String text(Member me) {
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
    public abstract String text(Member me);
}
