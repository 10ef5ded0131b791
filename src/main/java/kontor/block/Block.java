package kontor.block;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A block as one of the two sides has it, for questions about members; {@link BlockRepository} keeps the table. */
@Entity
@Immutable
@IdClass(Block.Sides.class)
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // read by queries
class Block {

    @Id
    private Long memberId;

    @Id
    private Long otherId;

    private boolean mine;

    protected Block() {}

    record Sides(Long memberId, Long otherId) {}
}
