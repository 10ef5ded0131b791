package kontor.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByMemberId(Long memberId);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    boolean existsByConfirmation(byte[] tokenHash);
}
