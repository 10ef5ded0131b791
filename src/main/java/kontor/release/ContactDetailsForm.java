package kontor.release;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

import static java.util.Objects.requireNonNullElse;

/** The form of one's own contact details; all may be empty. */
record ContactDetailsForm(
        @MailAddress String businessEmail,
        @PhoneNumber String businessPhone,
        @PhoneNumber String mobile,
        @TextLength(max = MAX_ADDRESS) String businessAddress,
        @MailAddress String privateEmail,
        @PhoneNumber String privatePhone,
        @TextLength(max = MAX_ADDRESS) String privateAddress,
        @Birthday @Nullable LocalDate birthday) {

    static final int MAX_ADDRESS = 300;

    ContactDetailsForm {
        businessEmail = PlainText.oneLine(businessEmail);
        businessPhone = PlainText.oneLine(businessPhone);
        mobile = PlainText.oneLine(mobile);
        businessAddress = requireNonNullElse(businessAddress, "");
        privateEmail = PlainText.oneLine(privateEmail);
        privatePhone = PlainText.oneLine(privatePhone);
        privateAddress = requireNonNullElse(privateAddress, "");
    }

    static ContactDetailsForm of(List<OwnItem> items) {
        var values = items.stream().collect(Collectors.toMap(OwnItem::detail, OwnItem::value));
        var birthday = values.getOrDefault(Detail.BIRTHDAY, "");
        return new ContactDetailsForm(
                values.getOrDefault(Detail.BUSINESS_EMAIL, ""),
                values.getOrDefault(Detail.BUSINESS_PHONE, ""),
                values.getOrDefault(Detail.MOBILE, ""),
                values.getOrDefault(Detail.BUSINESS_ADDRESS, ""),
                values.getOrDefault(Detail.PRIVATE_EMAIL, ""),
                values.getOrDefault(Detail.PRIVATE_PHONE, ""),
                values.getOrDefault(Detail.PRIVATE_ADDRESS, ""),
                birthday.isEmpty() ? null : LocalDate.parse(birthday));
    }

    Map<Detail, String> toValues() {
        return new EnumMap<>(Map.of(
                Detail.BUSINESS_EMAIL, businessEmail,
                Detail.BUSINESS_PHONE, businessPhone,
                Detail.MOBILE, mobile,
                Detail.BUSINESS_ADDRESS, businessAddress,
                Detail.PRIVATE_EMAIL, privateEmail,
                Detail.PRIVATE_PHONE, privatePhone,
                Detail.PRIVATE_ADDRESS, privateAddress,
                Detail.BIRTHDAY, birthday == null ? "" : birthday.toString()));
    }
}
