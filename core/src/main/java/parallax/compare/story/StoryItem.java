package parallax.compare.story;

import java.util.ArrayList;
import java.util.List;
import parallax.account.Account;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.time.Interval;

/// A text that belongs to a story.
///
/// @param id    unique among the items that are grouped together
/// @param words its words, counted once: who keeps the item need not count again
/// @param days  when it was published; unknown where nothing tells
public record StoryItem(String id, StoryWords words, Interval days) {
    /// A text of which no more is known.
    public static StoryItem of(String id, String text, Interval days) {
        return new StoryItem(id, StoryWords.of(text), days);
    }

    /// An account: its own words, without what its readers or its website say.
    public static StoryItem of(Account account) {
        return of(account.document().id(), ownWords(account), account.date().interval());
    }

    private static String ownWords(Account account) {
        List<String> parts = new ArrayList<>();
        String text = account.document().text();
        for (Passage passage : account.passages()) {
            if (passage.kind() != PassageKind.COMMENT && passage.kind() != PassageKind.BOILERPLATE) {
                parts.add(passage.span().in(text));
            }
        }
        return String.join("\n", parts);
    }
}
