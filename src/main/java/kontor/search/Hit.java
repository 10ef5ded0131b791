package kontor.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;
import kontor.shared.Piece;

/**
 * A member who was found, and why.
 *
 * @param distance 1 for a contact of mine, 2 for a contact of a contact, 3 beyond; null if I know of no way so short
 */
record Hit(MemberCard person, @Nullable Integer distance, List<Piece> name, List<Piece> line, List<Reason> reasons) {

    /** Where else the words stand: what that is, and what it says. */
    public record Reason(String kind, List<Piece> text) {}
}
