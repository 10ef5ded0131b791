package kontor.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

import kontor.member.Member;

interface ContactRequestRepository extends Repository<ContactRequest, Long> {

    ContactRequest save(ContactRequest request);

    ContactRequest saveAndFlush(ContactRequest request);

    @Query("""
            select r from ContactRequest r join fetch r.sender join fetch r.recipient
              left join fetch r.recommendation.introducer
            where r.sender = :sender and r.recipient = :recipient
            order by r.course.sentAt desc, r.id desc limit 1""")
    Optional<ContactRequest> findLatest(Member sender, Member recipient);

    @Query("""
            select r from ContactRequest r join fetch r.sender join fetch r.recipient
            where r.course.state = WAITING and (r.sender.id = :one and r.recipient.id = :other
              or r.sender.id = :other and r.recipient.id = :one)""")
    Optional<ContactRequest> findWaitingBetween(Long one, Long other);

    @Query("""
            select r from ContactRequest r join fetch r.sender left join fetch r.recommendation.introducer
            where r.recipient = :recipient and r.course.state = WAITING and r.course.expiresAt > :now
              and (:declined = true and r.decline.declinedAt is not null
                or :declined = false and r.decline.declinedAt is null)
              and coalesce(r.metAt, r.course.sentAt) < :before and r.sender.suspendedAt is null
            order by coalesce(r.metAt, r.course.sentAt) desc, r.id desc""")
    List<ContactRequest> findReceived(Member recipient, boolean declined, Instant now, Instant before, Limit limit);

    @Query("""
            select r from ContactRequest r join fetch r.recipient left join fetch r.recommendation.introducer
            where r.sender = :sender and r.course.state = WAITING and r.course.expiresAt > :now
              and r.course.sentAt < :before and r.recipient.suspendedAt is null
            order by r.course.sentAt desc, r.id desc""")
    List<ContactRequest> findWaitingOf(Member sender, Instant now, Instant before, Limit limit);

    @Query(nativeQuery = true, value = "select count(*) from (" + UnansweredBadge.QUERY + ") unanswered")
    long countUnanswered(@Param("me") Long recipientId, Instant now);

    /** Declined ones count like all others: to their sender they wait (R3). */
    @Query("""
            select count(r) from ContactRequest r
            where r.sender = :sender and r.course.state = WAITING and r.course.expiresAt > :now
              and r.recipient.suspendedAt is null""")
    long countWaitingOf(Member sender, Instant now);

    /** Gone for both, as when one of them had left (N4). */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            delete from ContactRequest r where r.course.state = WAITING
              and (r.sender.id = :one and r.recipient.id = :other or r.sender.id = :other and r.recipient.id = :one)""")
    void deleteWaitingBetween(Long one, Long other);
}
