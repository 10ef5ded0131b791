package kontor.web;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/**
 * Judges forms, and tells their faults in the order in which their fields stand. Where a field cannot be read, its other
 * fields are judged one by one, so that all faults are told at once; the validator that Spring Boot makes judges whole
 * forms only.
 */
class FormValidator extends SpringValidatorAdapter {

    FormValidator(Validator constraints) {
        super(constraints);
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        super.processConstraintViolations(inOrder(violations), errors);
    }

    private static Set<ConstraintViolation<Object>> inOrder(Set<ConstraintViolation<Object>> violations) {
        return violations.stream()
                .sorted(Comparator.comparingInt(FormValidator::place))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which field of its form is at fault; one that is not found comes first, as the form as a whole does. */
    private static int place(ConstraintViolation<Object> violation) {
        var path = violation.getPropertyPath().iterator();
        return path.hasNext()
                ? fields(violation.getRootBeanClass()).indexOf(path.next().getName())
                : -1;
    }

    private static List<String> fields(Class<?> form) {
        return form.isRecord()
                ? Stream.of(form.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
