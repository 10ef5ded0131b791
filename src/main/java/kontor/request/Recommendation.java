package kontor.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import kontor.member.Member;

/**
 * What somebody who knows both says of a request's sender; it goes to the recipient with the request, and the sender
 * reads it too.
 */
@Embeddable
public record Recommendation(
        @ManyToOne(fetch = FetchType.LAZY) Member introducer,
        @Column(name = "recommendation") String text) {

    public static final int MAX_LENGTH = 300;
}
