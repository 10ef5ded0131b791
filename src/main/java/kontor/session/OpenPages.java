package kontor.session;

import java.util.List;

/** Addresses of pages that a module above opens to guests; it throws {@link SignInFirst} where there is nothing for them. */
public interface OpenPages {

    /** Patterns such as {@code /members/*}; they are opened for reading alone. */
    List<String> patterns();
}
