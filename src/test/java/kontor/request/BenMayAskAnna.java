package kontor.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

/** Anna, who is Premium, and Ben, who is Basic; nothing is between them yet. */
@ModuleTest(extraIncludes = "shared")
abstract class BenMayAskAnna {

    @Autowired
    Contacts contacts;

    @Autowired
    ContactRequests requests;

    @Autowired
    RequestPages pages;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    Member anna;
    Member ben;

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        anna = join("Anna", "Lindqvist");
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        ben = join("Ben", "Osei");
    }

    Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }
}
