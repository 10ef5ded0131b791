package kontor.member;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<Member, Long> {

    Member save(Member member);

    Optional<Member> findById(Long id);

    Optional<Member> findByHandle(String handle);

    @Query("select m.handle from Member m where m.handle = :stem or m.handle like concat(:stem, '-%')")
    List<String> findHandlesLike(String stem);
}
