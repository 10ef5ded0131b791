package kontor.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kontor.shared.Site;

/** Tells whoever has started the application where to open it. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Site site;

    Welcome(Site site) {
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhere() {
        LOG.info("{} is ready: open {}", site.name(), site.address());
    }
}
