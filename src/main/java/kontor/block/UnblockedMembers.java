package kontor.block;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import kontor.member.Barrier;
import kontor.member.Member;

/** Finds whom a member may find. */
interface UnblockedMembers extends Repository<Member, Long>, Barrier {

    @Override
    @Query(nativeQuery = true, value = """
            select m.* from member m
            where m.handle = :handle
              and not exists (select from block b where b.member_id = :#{#viewer.id()} and b.other_id = m.id)""")
    Optional<Member> findPast(Member viewer, String handle);

    /** The member of that handle, unless that member, and the viewer not, has blocked the other. */
    @Query(nativeQuery = true, value = """
            select m.* from member m
            where m.handle = :handle and not exists (
                select from block b where b.member_id = :#{#viewer.id()} and b.other_id = m.id and not b.mine)""")
    Optional<Member> findPastOthersBlocks(Member viewer, String handle);
}
