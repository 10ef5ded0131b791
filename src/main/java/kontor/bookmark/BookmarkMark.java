package kontor.bookmark;

import org.springframework.stereotype.Component;

import kontor.contact.MarkSource;

/** That I have bookmarked another member, for the profile. */
@Component
class BookmarkMark implements MarkSource {

    @Override
    public String name() {
        return "bookmark";
    }

    @Override
    public String query() {
        return "exists (select from bookmark where member_id = :me and other_id = :other)";
    }
}
