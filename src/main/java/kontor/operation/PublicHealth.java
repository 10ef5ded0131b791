package kontor.operation;

import java.util.Map;
import java.util.Objects;

import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Health on the pages' own port, in one word: 200 for UP, otherwise 503. All else is on the management port. */
@RestController
class PublicHealth {

    private final HealthEndpoint health;
    private final HttpCodeStatusMapper codes;

    PublicHealth(HealthEndpoint health, HttpCodeStatusMapper codes) {
        this.health = health;
        this.codes = codes;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<Map<String, String>> whole() {
        return answer(health.health());
    }

    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<Map<String, String>> of(@PathVariable String group) {
        return answer(Objects.requireNonNull(health.healthForPath(group)));
    }

    private ResponseEntity<Map<String, String>> answer(HealthDescriptor found) {
        var status = found.getStatus();
        return ResponseEntity.status(codes.getStatusCode(status))
                .contentType(MediaType.APPLICATION_JSON) // whatever the asker would rather have
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", status.getCode()));
    }
}
