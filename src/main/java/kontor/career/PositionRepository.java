package kontor.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kontor.member.Member;

interface PositionRepository extends Repository<Position, Long> {

    Position save(Position position);

    void delete(Position position);

    @Query("""
            select p from Position p where p.member.id in :members
            order by p.period.to desc nulls first, p.period.from desc, p.id desc""")
    List<Position> findByMembers(Collection<Long> members);

    Optional<Position> findByMemberAndId(Member member, long id);

    /** Holds it until the transaction ends, so that two tabs change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Position p where p.member = :member and p.id = :id")
    Optional<Position> findToChange(Member member, long id);
}
