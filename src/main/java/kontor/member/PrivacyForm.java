package kontor.member;

import jakarta.validation.constraints.NotNull;

/** The form of who may see what of me. */
record PrivacyForm(@NotNull ContactListVisibility contactList) {}
