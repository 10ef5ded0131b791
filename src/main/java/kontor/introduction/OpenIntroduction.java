package kontor.introduction;

import org.springframework.stereotype.Component;

import kontor.contact.MarkSource;

/** That I have asked for an introduction to another member, and it is open: for the profile. */
@Component
class OpenIntroduction implements MarkSource {

    static final String NAME = "introduction";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String query() {
        return "exists (select from introduction i where i.asker_id = :me and i.target_id = :other and "
                + IntroductionRepository.LIVE + ")";
    }
}
