package kontor.web;

import java.beans.PropertyEditorSupport;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import kontor.shared.PlainText;

/** Brings every text that is sent into its one form; what cannot be stored is a fault at its field. */
@ControllerAdvice
class InputAdvice {

    private final FormValidator forms;

    InputAdvice(Validator constraints) {
        this.forms = new FormValidator(constraints);
    }

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PlainTextEditor());
    }

    @InitBinder
    void judgeForms(WebDataBinder binder) {
        if (binder.getValidator() != null) binder.replaceValidators(forms);
    }

    private static class PlainTextEditor extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            super.setValue(text == null ? null : PlainText.strip(PlainText.normalize(text)));
        }

        /** Of a field that was sent several times where one is asked for, the first counts. */
        @Override
        public void setValue(@Nullable Object value) {
            if (value instanceof String[] repeated) setAsText(repeated.length == 0 ? null : repeated[0]);
            else super.setValue(value);
        }
    }
}
