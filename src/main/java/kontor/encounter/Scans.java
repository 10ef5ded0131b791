package kontor.encounter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** Scanning another member's code: who does so has met that member (E2). */
@Service
@Transactional
class Scans {

    private final Codes codes;
    private final Encounters encounters;

    Scans(Codes codes, Encounters encounters) {
        this.codes = codes;
        this.encounters = encounters;
    }

    /** What the code is good for, to that scanner. */
    @Transactional(readOnly = true)
    Scan read(Member scanner, Member owner, String text) {
        return PersonalCode.parse(text)
                .filter(code -> codes.isOf(owner, code))
                .map(code -> read(scanner, owner, code))
                .orElse(Scan.UNKNOWN);
    }

    /** Records that the two have met, if the code is good for it; answers what it is good for now. */
    Scan confirm(Member scanner, Member owner, String text) {
        var scan = read(scanner, owner, text);
        if (scan != Scan.OPEN) return scan;

        PersonalCode.parse(text).ifPresent(code -> encounters.meet(scanner, owner, codes.dayOf(code)));
        return Scan.MET;
    }

    private Scan read(Member scanner, Member owner, PersonalCode code) {
        if (scanner.equals(owner)) return Scan.OWN;
        if (encounters.haveMet(scanner, owner, codes.dayOf(code))) return Scan.MET;

        return codes.isFresh(code) ? Scan.OPEN : Scan.EXPIRED;
    }
}
