package kontor.operation;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.Globals;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import kontor.shared.CannotStart;

/**
 * The proxies of {@code KONTOR_PROXIES}: what they say in {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and
 * {@code -Port} is believed, and nobody else's. Without the setting nobody is believed.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Names are not among them: what a name leads to may change, and somebody else may say what. */
    private static final Pattern ADDRESS_OR_NETWORK =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(/\\d{1,3})?");

    private final String networks;

    /** Addresses or networks in CIDR notation, with commas between them. Throws {@link CannotStart} for anything else. */
    Proxies(@Value("${kontor.proxies:}") String setting) {
        networks = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Proxies::network)
                .collect(Collectors.joining(","));
    }

    /** Whether the request has come through one of them. */
    static boolean hasForwarded(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE));
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (!networks.isEmpty()) server.addEngineValves(valve());
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(networks);
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static String network(String entry) {
        if (!ADDRESS_OR_NETWORK.matcher(entry).matches()) throw unusable(entry);

        var network = entry.contains("/") ? entry : entry + (entry.contains(":") ? "/128" : "/32");
        try {
            return new NetMask(network).toString();
        } catch (IllegalArgumentException e) {
            throw unusable(entry);
        }
    }

    private static CannotStart unusable(String entry) {
        return new CannotStart(
                "KONTOR_PROXIES holds \"%s\", which is neither an address nor a network such as 10.0.0.0/8."
                        .formatted(entry));
    }
}
