package kontor.session;

import java.util.Locale;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record LanguageForm(@NotNull @Pattern(regexp = "en|de") String language) {

    Locale toLocale() {
        return Locale.forLanguageTag(language);
    }
}
