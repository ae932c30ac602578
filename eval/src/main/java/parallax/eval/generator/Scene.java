package parallax.eval.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an account is being written from: who writes, when, and what is told at the moment.
///
/// @param before actors that the account has named
record Scene(
        Conflict conflict,
        Outlet outlet,
        LocalDate date,
        Happening happening,
        Claim claim,
        Set<String> before,
        Draw draw) {
    private static final List<String> GOVERNMENT = List.of("armyspeaker", "minister", "chief", "police", "army");
    private static final List<String> REBELS = List.of("rebelspeaker", "rebels");
    private static final double OWN_WORDS = 0.5;

    static Scene opening(
            Conflict conflict, Outlet outlet, LocalDate date, Happening happening, Claim claim, Draw draw) {
        return new Scene(conflict, outlet, date, happening, claim, new HashSet<>(), draw);
    }

    Scene with(Happening happening, Claim claim) {
        return new Scene(conflict, outlet, date, happening, claim, before, draw);
    }

    /// The actor behind a role of the tables, or null where the claim leaves it open.
    @Nullable
    String actor(String role) {
        return switch (role) {
            case "culprit" -> claim.culprit();
            case "holder" -> holder();
            case "victims" -> happening.victims();
            case "marchers" -> "organisers";
            case "relay" -> relay();
            default -> role;
        };
    }

    String holder() {
        return claim.own() ? outlet.actor() : claim.holder();
    }

    /// Whether a template's wants can be met from the claim.
    boolean gives(Set<String> needs) {
        return needs.stream().allMatch(this::gives);
    }

    private boolean gives(String need) {
        return switch (need.charAt(0)) {
            case '#' -> claim.figures().containsKey(need.substring(1));
            case '@' -> actor(need.substring(1)) != null;
            default -> true;
        };
    }

    /// Whose words name an actor: the outlet's, or in speech that a neutral outlet reports often the speaker's.
    char side(boolean inStatement) {
        if (outlet.side() == 'n' && inStatement && draw.chance(OWN_WORDS)) {
            return sideOf(claim.holder());
        }
        return outlet.side();
    }

    /// Whether the holder speaks for the side against which the outlet writes.
    boolean hostile() {
        char holder = sideOf(claim.holder());
        return outlet.side() != 'n' && holder != 'n' && holder != outlet.side();
    }

    boolean friendly() {
        return outlet.side() != 'n' && sideOf(claim.holder()) == outlet.side();
    }

    static char sideOf(String actor) {
        return GOVERNMENT.contains(actor) ? 'g' : REBELS.contains(actor) ? 'r' : 'n';
    }

    /// An agency that passes the claim on; never the outlet itself.
    private @Nullable String relay() {
        return conflict.outlets().stream()
                .filter(one -> one.form().equals("agency")
                        && one.side() == 'n'
                        && !one.id().equals(outlet.id()))
                .map(Outlet::actor)
                .findFirst()
                .orElse(null);
    }
}
