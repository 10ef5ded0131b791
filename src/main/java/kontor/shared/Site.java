package kontor.shared;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/**
 * Where and as what this network runs.
 *
 * @param name the network's name, in page titles and mails
 * @param address the public address without a slash at its end ({@code KONTOR_URL})
 * @param zone in which days and months begin
 */
@Validated
@ConfigurationProperties("kontor")
public record Site(
        @NotBlank String name,

        @Name("url") @NotNull @Pattern(regexp = "https?://[^/?#]+")
        String address,

        @NotNull ZoneId zone) {

    public Site {
        address = address.replaceAll("/+$", "");
    }

    /** Whether the public address is https; cookies are then {@code Secure} and carry the prefix {@code __Host-}. */
    public boolean isSecure() {
        return address.startsWith("https:");
    }

    /** The name for a cookie of this site (RFC 6265bis, 4.1.3.2). */
    public String cookie(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    /** The public address of a page. */
    public URI page(String path) {
        return URI.create(address + path);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Site.class)
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        ZoneId zone(Site site) {
            return site.zone();
        }
    }
}
