package kontor.registration;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import kontor.account.Admission;
import kontor.account.Password;
import kontor.limit.Limits;
import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

class SignUpControllerTests {

    private final SignUps signUps = Mockito.mock();
    private SignUpForm form;

    @BeforeEach
    void evaFillsInTheForm() {
        form = form("eva@mail.example.org", "");
    }

    @Test
    void anAddressOfAnotherDomainIsAnsweredAtItsFieldAndAskedNobodyAbout() {
        var errors = errors();

        var admission = Admission.of("example.org,example.com");
        send(admission, errors);

        var fault = errors.getFieldError("email");
        assertThat(fault).isNotNull();
        assertThat(fault.getCode()).isEqualTo("registration.signUp.domain");
        assertThat(fault.getArguments()).containsExactly(admission.domainsToRead());
        Mockito.verifyNoInteractions(signUps);
    }

    @Test
    void anAddressOfTheDomainIsLetThrough() {
        form = form("eva@Example.org", "");

        send(Admission.of("example.org"), errors());

        Mockito.verify(signUps).request(any());
    }

    @Test
    void whoeverIsToBeApprovedHasToSaySomething() {
        var errors = errors();

        send(Admission.of("approval"), errors);

        assertThat(errors.getFieldErrors("words")).hasSize(1);
        Mockito.verifyNoInteractions(signUps);
    }

    @Test
    void nobodyElseHasTo() {
        assertThat(send(Admission.of("open"), errors())).isEqualTo("redirect:/sign-up?sent");
    }

    private String send(Admission admission, BindingResult errors) {
        return new SignUpController(signUps, admission, Mockito.mock(Limits.class))
                .request(form, errors, Locale.ENGLISH, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private BindingResult errors() {
        return new BeanPropertyBindingResult(form, "signUpForm");
    }

    private static SignUpForm form(String address, String words) {
        return new SignUpForm(
                "Eva",
                "Brandt",
                EmailAddress.of(address),
                new Password("violet umbrella"),
                true,
                ContactListVisibility.MEMBERS,
                words);
    }
}
