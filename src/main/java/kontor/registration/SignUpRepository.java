package kontor.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignUpRepository extends Repository<SignUp, Long> {

    SignUp save(SignUp signUp);

    Optional<SignUp> findByTokenHash(byte[] tokenHash);

    @Modifying
    @Query("delete from SignUp s where s.email = :email")
    void deleteAllOf(String email);

    @Modifying
    @Query("delete from SignUp s where s.email = :email and s.reference <> :kept")
    void deleteAllOfBut(String email, UUID kept);

    Optional<SignUp> findByReference(UUID reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignUp s where s.reference = :reference")
    Optional<SignUp> findToChange(UUID reference);

    @Modifying
    @Query("delete from SignUp s where s.expiresAt <= :now and s.confirmedAt is null")
    void deleteExpired(Instant now);
}
