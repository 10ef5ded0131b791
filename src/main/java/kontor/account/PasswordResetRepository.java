package kontor.account;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordResetRepository extends Repository<PasswordReset, Long> {

    PasswordReset save(PasswordReset reset);

    Optional<PasswordReset> findByTokenHash(byte[] tokenHash);

    @Modifying
    @Query("delete from PasswordReset r where r.memberId = :memberId")
    int deleteAllOf(Long memberId);

    @Modifying
    @Query("delete from PasswordReset r where r.expiresAt <= :now")
    void deleteExpired(Instant now);
}
