package kontor.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

import kontor.session.Assets;

/**
 * Notices for the next page stand in the session. An asset has none, and so asks nothing of the database. A guest's
 * session is there for a notice alone and ends with it: whose session is missing later was signed in.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class PageFlashes extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return Assets.REQUESTS.matches(request) ? null : super.retrieveFlashMaps(request);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        super.updateFlashMaps(flashMaps, request, response);

        var session = request.getSession(false);
        if (session != null && flashMaps.isEmpty() && isAGuests(session)) session.invalidate();
    }

    private static boolean isAGuests(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
    }
}
