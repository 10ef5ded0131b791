package kontor.introduction;

import jakarta.validation.constraints.NotBlank;

import kontor.request.Recommendation;
import kontor.shared.TextLength;

/** What a middleman says of the asker to the target. */
record ForwardingForm(
        @NotBlank @TextLength(max = Recommendation.MAX_LENGTH)
        String recommendation) {

    static ForwardingForm empty() {
        return new ForwardingForm("");
    }
}
