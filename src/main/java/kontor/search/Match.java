package kontor.search;

import kontor.member.Member;

/** Which way wishes meet. */
enum Match {
    /** Who offers what I look for. */
    OFFERS("f/") {
        @Override
        String text(Member me) {
            return me.lookingFor();
        }
    },
    /** Who looks for what I offer. */
    SEEKS("w/") {
        @Override
        String text(Member me) {
            return me.offering() + "\n" + String.join(", ", me.skills());
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

    /** What I say. */
    abstract String text(Member me);
}
