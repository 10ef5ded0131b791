package kontor.member;

/** A part of the page of privacy that a module above {@code member} brings; {@code @Order} says where it stands. */
public interface PrivacyPart {

    /** The template whose fragment {@code privacy(content)} shows it, such as {@code block/_privacy}. */
    String template();

    Object content(Member me);
}
