package kontor.web;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class FormValidatorTests {

    @Test
    void tellsFaultsInTheOrderOfTheFields() {
        try (var constraints = Validation.buildDefaultValidatorFactory()) {
            var form = new Form("", "", "", "", "", "");
            var faults = new DirectFieldBindingResult(form, "form");

            new FormValidator(constraints.getValidator()).validate(form, faults);

            assertThat(faults.getFieldErrors())
                    .extracting(FieldError::getField)
                    .containsExactly("title", "start", "end", "zone", "place", "answer");
        }
    }

    record Form(
            @NotBlank String title,
            @NotBlank String start,
            @NotBlank String end,
            @NotBlank String zone,
            @NotBlank String place,
            @NotBlank String answer) {}
}
