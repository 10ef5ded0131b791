package kontor.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.request.Fact;
import kontor.request.FactSource;
import kontor.shared.Message;

import static java.util.stream.Collectors.toMap;

/** Whether somebody who asks answers questions (R8): numbers of all that were asked, and nobody’s names. */
@Component
@Order(5)
class AnsweringFacts implements FactSource {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final int USUAL = 7;
    private static final int STRIKING = 3;
    private static final String ICON = "chat-left-text";

    private final QuestionRepository questions;
    private final Clock clock;

    AnsweringFacts(QuestionRepository questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        if (others.isEmpty()) return Map.of();

        return questions.habitsOf(others, me, clock.instant().minus(PATIENCE)).stream()
                .collect(toMap(AnsweringHabit::memberId, habit -> List.of(fact(habit))));
    }

    private static Fact fact(AnsweringHabit habit) {
        if (habit.answersMostly()) return new Fact(ICON, Message.of("message.fact.answers"), usually(habit));
        if (habit.answered() > 0)
            return new Fact(ICON, Message.of("message.fact.some", habit.answered(), habit.asked()), List.of());

        return new Fact(ICON, Message.of("message.fact.none", habit.asked()), List.of(), habit.asked() >= STRIKING);
    }

    private static List<Message> usually(AnsweringHabit habit) {
        return habit.days() > USUAL ? List.of() : List.of(Message.of("message.fact.usually", habit.days()));
    }
}
