package kontor.encounter;

import org.springframework.stereotype.Component;

import kontor.contact.MarkSource;

/** Whether I have met somebody in person; how often and where is then worth a question. */
@Component
class MetMark implements MarkSource {

    @Override
    public String name() {
        return "met";
    }

    @Override
    public String query() {
        return "exists (select from encounter where member_id = :me and other_id = :other)";
    }
}
