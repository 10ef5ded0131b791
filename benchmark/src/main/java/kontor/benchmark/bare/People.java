package kontor.benchmark.bare;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface People extends Repository<Person, Long> {

    Optional<Person> findByHandle(String handle);
}
