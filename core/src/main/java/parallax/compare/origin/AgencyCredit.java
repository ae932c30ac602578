package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.compare.ledger.FoldedName;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.ResourceTable;

/// The agencies whose report an account says it prints: in a dateline ("GENEVA, May 3 (AFP) –"), a byline that is an
/// outlet's name, or a line that names its source.
final class AgencyCredit {
    private static final List<Pattern> FORMS = ResourceTable.lines(AgencyCredit.class, "credits.txt").stream()
            .map(form -> Pattern.compile(form, Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();

    private AgencyCredit() {}

    static List<String> of(Account account) {
        List<String> agencies = new ArrayList<>();
        String text = account.document().text();
        for (Passage passage : account.passages()) {
            if (passage.kind() != PassageKind.COMMENT && passage.kind() != PassageKind.BOILERPLATE) {
                FORMS.forEach(form -> credits(form.matcher(passage.span().in(text)), agencies));
            }
            if (passage.kind() == PassageKind.BYLINE) {
                outlets(account, passage, agencies);
            }
        }
        return agencies.stream().distinct().toList();
    }

    private static void credits(Matcher matcher, List<String> agencies) {
        while (matcher.find()) {
            agencies.add(matcher.group(1).strip());
        }
    }

    /// A byline that is an outlet's name and nothing else: "By Agence France-Presse".
    private static void outlets(Account account, Passage byline, List<String> agencies) {
        String text = account.document().text();
        List<String> lines =
                byline.span().in(text).lines().map(AgencyCredit::bare).toList();
        for (Naming naming : account.namings()) {
            if (byline.span().contains(naming.span())
                    && lines.contains(bare(naming.span().in(text)))) {
                for (Actor actor : account.actors()) {
                    if (actor.id().equals(naming.actor()) && actor.kind() == ActorKind.MEDIA_OUTLET) {
                        agencies.add(actor.name());
                    }
                }
            }
        }
    }

    private static String bare(String line) {
        String folded = FoldedName.of(line);
        return folded.startsWith("by ") ? FoldedName.of(folded.substring(3)) : folded;
    }
}
