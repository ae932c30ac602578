package parallax.compare.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.actor.Actor;
import parallax.actor.ActorKind;

final class CaseActorsTest {
    private static final Actor MARL = new Actor("marl", "Government of Marl", ActorKind.STATE, null, true);
    private static final Actor SORREL = new Actor("sorrel", "Republic of Sorrel", ActorKind.STATE, null, true);
    private static final Actor DUNLIN = unlisted("dunlin", "Dunlin Front", ActorKind.ARMED_GROUP);

    @Test
    void listedActorsAreOneByTheirId() {
        CaseActors actors = of(account("a", MARL), account("b", MARL));

        assertThat(actors.id("a", "marl")).isEqualTo("marl");
        assertThat(actors.id("b", "marl")).isEqualTo("marl");
    }

    @Test
    void aLastNameAloneStandsForTheOneWhoBearsIt() {
        Actor ada = unlisted("ada-brant", "Ada Brant", ActorKind.PERSON);
        Actor brant = unlisted("brant", "Brant", ActorKind.PERSON);

        assertThat(of(account("a", ada), account("b", brant)).name("ada-brant")).isEqualTo("Ada Brant");
        assertThat(of(account("a", ada), account("b", brant)).id("b", "brant")).isEqualTo("ada-brant");
    }

    @Test
    void aLastNameThatTwoBearStandsForNeither() {
        Actor ada = unlisted("ada-brant", "Ada Brant", ActorKind.PERSON);
        Actor tor = unlisted("tor-brant", "Tor Brant", ActorKind.PERSON);
        Actor brant = unlisted("brant", "Brant", ActorKind.PERSON);

        assertThat(of(account("a", ada), account("b", brant), account("c", tor)).id("b", "brant"))
                .isEqualTo("brant");
    }

    @Test
    void twoActorsOfOneIdAndDifferentNamesAreKeptApart() {
        Actor one = unlisted("guard", "Guard of the North", ActorKind.ORGANISATION);
        Actor other = unlisted("guard", "Harbour Guard", ActorKind.ORGANISATION);
        CaseActors actors = of(account("a", one), account("b", other));

        assertThat(actors.id("a", "guard")).isEqualTo("guard");
        assertThat(actors.id("b", "guard")).isEqualTo("guard-2");
    }

    @Test
    void theOrderOfTheAccountsDoesNotMatter() {
        Actor front = unlisted("front", "the Dunlin Front", ActorKind.ORGANISATION);
        AccountActors a = account("a", DUNLIN, DUNLIN, MARL);
        AccountActors b = account("b", front, MARL);

        assertThat(of(a, b).id("b", "front")).isEqualTo(of(b, a).id("b", "front"));
    }

    @Test
    void anActorBelongsToWhomTheFirstAccountThatTellsItGivesIt() {
        Actor army = new Actor("army", "Northern Army", ActorKind.STATE, "sorrel", false);
        Actor untold = unlisted("army", "Northern Army", ActorKind.STATE);

        assertThat(of(account("a", MARL, untold), account("b", army, SORREL)).body("army"))
                .isEqualTo("sorrel");
    }

    @Test
    void whomOneCallsRebelsOrTerroristsMayBeAnybody() {
        Actor rebels = unlisted("rebels", "rebels", ActorKind.ARMED_GROUP);
        Actor terrorists = unlisted("terrorists", "terrorists", ActorKind.ARMED_GROUP);
        CaseActors actors = of(account("a", DUNLIN, DUNLIN), account("b", rebels, terrorists));

        assertThat(actors.body("rebels")).isNull();
        assertThat(actors.body("terrorists")).isNull();
    }

    private static CaseActors of(AccountActors... accounts) {
        return CaseActors.named(List.of(accounts));
    }

    /// Names its actors as often as they are given.
    private static AccountActors account(String id, Actor... named) {
        List<AccountActors.Name> names = new ArrayList<>();
        for (Actor actor : named) {
            names.add(new AccountActors.Name(actor.id(), actor.name()));
        }
        return new AccountActors(id, List.of(named).stream().distinct().toList(), names);
    }

    private static Actor unlisted(String id, String name, ActorKind kind) {
        return new Actor(id, name, kind, null, false);
    }
}
