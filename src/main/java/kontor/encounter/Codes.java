package kontor.encounter;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;

/**
 * Members' personal codes, good for five minutes (E2). They are signed and not stored, so that showing one writes
 * nothing and every node can check it.
 */
@Component
class Codes {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final Duration NODES_CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PROOF_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    Codes(JdbcClient jdbc, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    PersonalCode make(Member owner) {
        var now = clock.instant().truncatedTo(SECONDS);
        return new PersonalCode(now, proof(owner, now));
    }

    boolean isOf(Member owner, PersonalCode code) {
        return MessageDigest.isEqual(
                code.proof().getBytes(UTF_8), proof(owner, code.madeAt()).getBytes(UTF_8));
    }

    boolean isFresh(PersonalCode code) {
        var now = clock.instant();
        return now.isBefore(code.madeAt().plus(LIFETIME)) && code.madeAt().isBefore(now.plus(NODES_CLOCKS_DIFFER));
    }

    /** The day that it stands for; of the code and not of the scan, so that one code counts once also at midnight. */
    LocalDate dayOf(PersonalCode code) {
        return LocalDate.ofInstant(code.madeAt(), zone);
    }

    private String proof(Member owner, Instant madeAt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            var proof = mac.doFinal((owner.id() + " " + madeAt.getEpochSecond()).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(proof, PROOF_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        return jdbc.sql("select secret from code_key").query(byte[].class).single();
    }
}
