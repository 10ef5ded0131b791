package kontor.block;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kontor.member.Barrier;
import kontor.member.Member;

/** Finds whom a member may find. */
interface UnblockedMembers extends Repository<Member, Long>, Barrier {

    @Override
    default Optional<Member> findPast(Member viewer, String handle) {
        return findPastBlocks(viewer.id(), handle);
    }

    /** The member of that handle, unless that member, and the viewer not, has blocked the other. */
    default Optional<Member> findPastOthersBlocks(Member viewer, String handle) {
        return findPastOthersBlocks(viewer.id(), handle);
    }

    // In Hibernate's language, which it reads once; a question in SQL it takes apart each time it is asked.

    @Query("""
            select m from Member m
            where m.handle = :handle
              and not exists (select 1 from Block b where b.memberId = :viewer and b.otherId = m.id)""")
    Optional<Member> findPastBlocks(Long viewer, String handle);

    @Query("""
            select m from Member m
            where m.handle = :handle
              and not exists (
                select 1 from Block b where b.memberId = :viewer and b.otherId = m.id and not b.mine)""")
    Optional<Member> findPastOthersBlocks(Long viewer, String handle);
}
