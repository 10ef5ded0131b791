package kontor.notification;

import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;

/** Notices that are new, beside the bell. */
@Component
class NoticeBadge implements BadgeSource {

    @Override
    public String place() {
        return "notifications";
    }

    @Override
    public String query() {
        return NoticeRepository.NEW;
    }
}
