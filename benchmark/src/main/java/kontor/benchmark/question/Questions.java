package kontor.benchmark.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Starts Kontor, asks each kind of question many times, one after the other, and prints what the answers took. It runs in a
 * process of its own, with Kontor's classes.
 */
public final class Questions {

    private static final int TIMES = Integer.getInteger("times", 2_000);
    private static final int WARM_UP = Integer.getInteger("warm-up", 1_000);

    private static final int BROWSERS = 20;

    private final ApplicationContext context;
    private final People people;
    private final Object noFilters = Service.constant("kontor.index.Filters", "NONE");
    private final List<Browser> browsers;
    private final Service find;
    private final Service members;

    private Questions(ApplicationContext context, long seed) {
        this.context = context;
        this.people = new People(context.getBean(JdbcTemplate.class), seed);
        this.find = service("search.Search", "find", 4);
        var site = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        this.browsers = Stream.generate(people::anybody)
                .limit(BROWSERS)
                .map(member -> Browser.signedIn(site, member))
                .toList();
        this.members = service("member.Members", "find", 1);
    }

    public static void main(String... arguments) throws Exception {
        var application = new SpringApplication(Class.forName("kontor.KontorApplication"));
        try (var context = application.run(arguments)) {
            Thread.sleep(Integer.getInteger("patience", 0) * 1_000L);
            var seed = Long.getLong("seed", 1);
            var rows = new ArrayList<String>();
            var questions = new Questions(context, seed);
            questions.people.readEntries();
            var asked = questions.asked();
            asked.forEach(question -> ask(question, WARM_UP));
            for (var question : asked) {
                rows.add(row(question, ask(question, TIMES)));
                System.out.println(rows.get(rows.size() - 1));
            }
            System.out.println("ANSWERS\n| question | p50 ms | p99 ms | at most |\n|---|---|---|---|");
            rows.forEach(System.out::println);
            System.out.println("END");
        }
    }

    private List<Question> asked() {
        var kinds = System.getProperty("kinds", "");
        return all().stream()
                .filter(question -> kinds.isEmpty() || List.of(kinds.split(",")).contains(question.name().split(",")[0]))
                .toList();
    }

    private List<Question> all() {
        var broad = people.broadWords();
        var typing = service("typing.Typing", "offer", 2);
        var ways = service("graph.Ways", "between", 2);
        var mutual = service("contact.Contacts", "relation", 2);
        var suggestions = service("suggestion.Suggestions", "few", 1);
        return List.of(
                new Question("search, full name", 10, () -> search(people.fullName())),
                new Question("search, title and city", 25, () -> search(people.titleAndCity())),
                new Question("search, one broad word", 15, () -> search(people.pick(broad))),
                new Question("search, misspelt name", 60, () -> search(people.misspelt())),
                new Question("names while typing", 2, () -> asking(typing, anybody(), query(people.begun()))),
                new Question("shortest way", 2, () -> asking(ways, member(people.onBasic()), anybody())),
                new Question("ways, up to three by trust", 5, () -> asking(ways, member(people.onPremium()), anybody())),
                new Question("mutual contacts", 5, () -> asking(mutual, anybody(), anybody())),
                new Question("suggestions", 50, () -> asking(suggestions, anybody())),
                new Question("a profile with its way, over HTTP", 30, this::profile),
                new Question("requests received, over HTTP", 0, this::requests));
    }

    private Runnable profile() {
        var browser = people.pick(browsers);
        var path = people.profile();
        return () -> browser.get(path);
    }

    private Runnable requests() {
        var browser = people.pick(browsers);
        return () -> browser.get("/requests");
    }

    private Runnable search(String words) {
        return asking(find, anybody(), query(words), noFilters, 1);
    }

    private static Runnable asking(Service service, Object... arguments) {
        return () -> service.ask(arguments);
    }

    private static Object query(String words) {
        return Service.value("kontor.index.Query", words);
    }

    private Object anybody() {
        return member(people.anybody());
    }

    private Object member(long id) {
        return ((Optional<?>) members.ask(id)).orElseThrow();
    }

    private Service service(String type, String method, int parameters) {
        return Service.of(context, "kontor." + type, method, parameters);
    }

    private static long[] ask(Question question, int times) {
        var nanos = new long[times];
        for (var number = 0; number < times; number++) {
            var asking = question.next().get();
            var begin = System.nanoTime();
            asking.run();
            nanos[number] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static String row(Question question, long... nanos) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.0f |",
                question.name(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                question.bound());
    }
}
