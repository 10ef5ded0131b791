package kontor.security;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AddressChangeRepository extends Repository<AddressChange, Long> {

    AddressChange save(AddressChange change);

    Optional<AddressChange> findByTokenHash(byte[] tokenHash);

    @Query("select c from AddressChange c where c.memberId = :memberId and c.usedAt is null and c.expiresAt > :now")
    Optional<AddressChange> findOpen(Long memberId, Instant now);

    @Modifying
    @Query("delete from AddressChange c where c.memberId = :memberId")
    void deleteAllOf(Long memberId);

    @Modifying
    @Query("delete from AddressChange c where c.expiresAt <= :now")
    void deleteExpired(Instant now);
}
