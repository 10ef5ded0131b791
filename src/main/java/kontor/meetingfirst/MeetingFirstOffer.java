package kontor.meetingfirst;

import java.util.List;
import java.util.Set;

import kontor.shared.Verdict;

/**
 * What a recipient may propose to somebody whom to meet first (E1).
 *
 * @param verdict whether meeting first is an answer at all
 * @param encounters how often the two are to meet, as the guideline says
 * @param meetings the recipient's next ones, to tick
 * @param ticked the ids of those that are proposed already
 */
public record MeetingFirstOffer(Verdict verdict, int encounters, List<MeetingChoice> meetings, Set<Long> ticked) {

    public boolean isTicked(MeetingChoice meeting) {
        return ticked.contains(meeting.id());
    }
}
