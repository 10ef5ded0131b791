package kontor.member;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

interface MemberRepository extends Repository<Member, Long> {

    Member save(Member member);

    void delete(Member member);

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Member> findById(Long id);

    /** Holds the member until the transaction ends, so that two tabs change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.id = :id")
    Optional<Member> findToChange(Long id);

    Optional<Member> findByHandle(String handle);

    @Query("select m.handle from Member m where m.handle = :stem or m.handle like concat(:stem, '-%')")
    List<String> findHandlesLike(String stem);
}
