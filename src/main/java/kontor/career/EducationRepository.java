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
            select e from Education e where e.member = :member
            order by e.period.to desc nulls first, e.period.from desc, e.id desc""")
    List<Education> findByMember(Member member);

    Optional<Education> findByMemberAndId(Member member, long id);

    /** Holds it until the transaction ends, so that two tabs change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Education e where e.member = :member and e.id = :id")
    Optional<Education> findToChange(Member member, long id);

    @Query("""
            select new kontor.career.CommonStation(theirs.member.id, kontor.career.SharedStation$Kind.SCHOOL, theirs.school, mine.period, theirs.period)
            from Education mine join Education theirs on theirs.searchSchool = mine.searchSchool
            where mine.member.id = :me and theirs.member.id in :others and theirs.member.id <> :me""")
    List<CommonStation> findCommon(Long me, Collection<Long> others);
}
