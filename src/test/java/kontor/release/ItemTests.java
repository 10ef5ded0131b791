package kontor.release;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class ItemTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "BUSINESS_EMAIL, anna@nordhafen.example, mailto:anna@nordhafen.example",
        "PRIVATE_EMAIL, a?bcc=b@c.example, mailto:a%3Fbcc=b@c.example",
        "MOBILE, +49 (0)171 555-0199, tel:+491715550199",
        "BUSINESS_PHONE, (040) 555/0123, tel:0405550123",
        "PRIVATE_ADDRESS, Am Deich 1,",
        "BIRTHDAY, 1980-05-04,"
    })
    void leadsToAProgramWhereOneCanUseIt(Detail detail, String value, String link) {
        assertThat(new Item(detail, value).link()).isEqualTo(link);
    }

    @Test
    void aBirthdayIsSaidInTheReadersLanguage() {
        var birthday = new Item(Detail.BIRTHDAY, "1980-05-04");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(birthday.text()).isEqualTo("May 4, 1980");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(birthday.text()).isEqualTo("4. Mai 1980");
    }
}
