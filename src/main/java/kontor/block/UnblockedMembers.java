package kontor.block;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kontor.member.Barrier;
import kontor.member.Member;

/** Finds whom a member may find. */
interface UnblockedMembers extends Repository<Member, Long>, Barrier {

    // In Hibernate's language, which it reads once; a question in SQL it takes apart each time it is asked.

    @Override
    @Query("""
            select m from Member m
            where m.handle = :handle
              and not exists (select 1 from Block b where b.memberId = :viewerId and b.otherId = m.id)""")
    Optional<Member> findPast(Long viewerId, String handle);

    /** The member of that handle, unless that member, and the viewer not, has blocked the other. */
    @Query("""
            select m from Member m
            where m.handle = :handle
              and not exists (
                select 1 from Block b where b.memberId = :viewerId and b.otherId = m.id and not b.mine)""")
    Optional<Member> findPastOthersBlocks(Long viewerId, String handle);
}
