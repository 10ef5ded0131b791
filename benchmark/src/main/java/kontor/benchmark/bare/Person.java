package kontor.benchmark.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Some columns of a member. */
@Entity
@Table(name = "member")
public class Person {

    @Id
    private Long id;

    private String handle;
    private String firstName;
    private String lastName;
    private String headline;
    private String city;

    public String getHandle() {
        return handle;
    }

    public String getName() {
        return firstName + " " + lastName;
    }

    public String getHeadline() {
        return headline;
    }

    public String getCity() {
        return city;
    }
}
