package parallax.compare.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.StoryAccounts;
import parallax.talks.Track;

/// The negotiations of a story, each under one id: tracks of different accounts are one if the telling words of one
/// name
/// are all among those of the other ("the Muscat talks", "the Muscat peace conference").
final class StoryTracks {
    private final TellingWords tellingWords = new TellingWords();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Set<String>> telling = new TreeMap<>();
    private final @Nullable String only;

    StoryTracks(StoryAccounts story) {
        TreeMap<String, String> byWords = new TreeMap<>();
        for (Compared compared : story.accounts()) {
            for (Track track : compared.account().tracks()) {
                byWords.merge(words(track), track.name(), StoryTracks::shorter);
            }
        }
        byWords.forEach(this::place);
        for (Compared compared : story.accounts()) {
            for (Track track : compared.account().tracks()) {
                ids.put(key(compared.id(), track.id()), find(tellingWords(words(track)), words(track)));
            }
        }
        Set<String> all = new HashSet<>(ids.values());
        this.only = all.isEmpty() ? "talks" : all.size() == 1 ? all.iterator().next() : null;
    }

    /// The id of an account's track in the story; of a track that the account does not name the story's only one.
    /// Absent where the story has several.
    @Nullable
    String id(String account, @Nullable String track) {
        return track == null ? only : ids.getOrDefault(key(account, track), track);
    }

    /// The shortest name of a track of the story; the id itself where it is unknown.
    String name(String id) {
        String name = names.getOrDefault(id, id);
        return name.equals(name.toLowerCase(Locale.ROOT)) ? capitalised(name) : name;
    }

    /// A track that a reader named after a place has the place's key for its name: `saint-ambry`.
    private static String capitalised(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    /// Shorter names come first in a family of names, so that they gather the longer ones.
    private void place(String words, String name) {
        String id = find(tellingWords(words), words);
        names.merge(id, name, StoryTracks::shorter);
        telling.putIfAbsent(id, tellingWords(words));
    }

    private String find(Set<String> words, String whole) {
        for (Map.Entry<String, Set<String>> known : telling.entrySet()) {
            if (known.getValue().containsAll(words) || words.containsAll(known.getValue())) {
                return known.getKey();
            }
        }
        return whole.replace(' ', '-');
    }

    /// The words that tell tracks apart; all of them where none does.
    private Set<String> tellingWords(String words) {
        Set<String> telling = tellingWords.of(words);
        return telling.isEmpty() ? Set.of(words) : telling;
    }

    private static String words(Track track) {
        String folded = FoldedName.of(track.name());
        return folded.isEmpty() ? track.id() : folded;
    }

    /// The shorter name: longer ones tell a round or a kind of talks too.
    private static String shorter(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    private static String key(String account, String track) {
        return account + '\n' + track;
    }
}
