package kontor.member;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

import static java.util.Objects.requireNonNullElse;

/** The form of one's own profile. */
record ProfileForm(
        @NotBlank @TextLength(max = PersonName.MAX_LENGTH) String firstName,
        @NotBlank @TextLength(max = PersonName.MAX_LENGTH) String lastName,
        @TextLength(max = 160) String headline,
        @TextLength(max = 80) String city,
        @Country String country,
        @WebAddress String homepage,
        @WebAddress String imprint,
        @TextLength(max = 1000) String lookingFor,
        @TextLength(max = 1000) String offering,
        @TextLength(max = 5000) String about,
        @TextLength(max = 300) String languages,
        @TextLength(max = 1000) String skills,
        @Nullable Industry industry,
        Boolean openToCommissions,
        Boolean openToJobs) {

    ProfileForm {
        firstName = PlainText.oneLine(firstName);
        lastName = PlainText.oneLine(lastName);
        headline = PlainText.oneLine(headline);
        city = PlainText.oneLine(city);
        country = Countries.codeOf(PlainText.oneLine(country)).orElse(PlainText.oneLine(country));
        homepage = PlainText.oneLine(homepage);
        imprint = PlainText.oneLine(imprint);
        lookingFor = requireNonNullElse(lookingFor, "");
        offering = requireNonNullElse(offering, "");
        about = requireNonNullElse(about, "");
        languages = listed(languages);
        skills = listed(skills);
        openToCommissions = Boolean.TRUE.equals(openToCommissions);
        openToJobs = Boolean.TRUE.equals(openToJobs);
    }

    static ProfileForm of(Member member) {
        return new ProfileForm(
                member.firstName(),
                member.lastName(),
                member.headline(),
                member.city(),
                member.country(),
                member.homepage(),
                member.imprint(),
                member.lookingFor(),
                member.offering(),
                member.about(),
                String.join(", ", member.languages()),
                String.join(", ", member.skills()),
                member.business().industry(),
                member.business().openToCommissions(),
                member.business().openToJobs());
    }

    ProfileTexts toTexts() {
        return new ProfileTexts(
                new PersonName(firstName, lastName),
                headline,
                city,
                country,
                WebAddresses.complete(homepage).orElse(""),
                WebAddresses.complete(imprint).orElse(""),
                lookingFor,
                offering,
                about,
                languages,
                skills,
                new Business(industry, openToCommissions, openToJobs));
    }

    private static String listed(@Nullable String commaSeparated) {
        return Arrays.stream(PlainText.oneLine(commaSeparated).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
