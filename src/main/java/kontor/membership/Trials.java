package kontor.membership;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Remembers which e-mail addresses have had their trial, by a keyed hash and not by the address (M1). */
@Component
class Trials {

    private final JdbcClient jdbc;
    private final Clock clock;

    Trials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the trial begins now; false if this address has had one. */
    boolean begin(String emailAddress) {
        return jdbc.sql("insert into trial (address_hash, started_on) values (:hash, :today) on conflict do nothing")
                        .param("hash", hash(emailAddress))
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    private byte[] hash(String emailAddress) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), mac.getAlgorithm()));
            return mac.doFinal(emailAddress.toLowerCase(Locale.ROOT).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        return jdbc.sql("select key from trial_key").query(byte[].class).single();
    }
}
