package kontor.career;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kontor.member.Member;

interface EducationRepository extends Repository<Education, Long> {

    Education save(Education education);

    void delete(Education education);

    @Query("""
            select e from Education e where e.member.id in :members
            order by e.period.to desc nulls first, e.period.from desc, e.id desc""")
    List<Education> findByMembers(Collection<Long> members);

    Optional<Education> findByMemberAndId(Member member, long id);

    /** Holds it until the transaction ends, so that two tabs change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Education e where e.member = :member and e.id = :id")
    Optional<Education> findToChange(Member member, long id);
}
