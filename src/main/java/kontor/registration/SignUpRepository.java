package kontor.registration;

import java.time.Instant;
import java.util.Optional;

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
    @Query("delete from SignUp s where s.expiresAt <= :now")
    void deleteExpired(Instant now);
}
