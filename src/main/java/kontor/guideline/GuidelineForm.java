package kontor.guideline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import kontor.shared.TextLength;

@SuppressWarnings("NullAway") // what is missing is null until the constraints have been checked
record GuidelineForm(
        @NotNull @TextLength(max = Guideline.MAX_LENGTH) String text,
        @NotNull @Min(0) @Max(Guideline.MAX_ENCOUNTERS) Integer encounters) {

    static GuidelineForm of(Guideline guideline) {
        return new GuidelineForm(guideline.text(), guideline.encounters());
    }

    Guideline toGuideline() {
        return new Guideline(text, encounters);
    }
}
