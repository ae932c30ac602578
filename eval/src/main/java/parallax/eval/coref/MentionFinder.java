package parallax.eval.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Where mentions stand that are given by their words alone, in reading order: the longest chain of mentions that the
/// text holds one behind the other, each as early as it can be. Blanks are free: the gold sets them around hyphens.
final class MentionFinder {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final String text;

    MentionFinder(String text) {
        this.text = text;
    }

    /// The place of each mention; null where the text does not hold it in its turn. Words that a mention repeats, as
    /// where each token of one has a line of its own, may share a place.
    List<@Nullable Span> find(List<String> mentions) {
        Chains chains = new Chains(mentions.size());
        for (int at = 0; at < mentions.size(); at++) {
            boolean repeats = at > 0
                    && BLANK.matcher(mentions.get(at)).find()
                    && mentions.get(at).equals(mentions.get(at - 1));
            List<Span> places = repeats ? List.of() : places(mentions.get(at));
            for (int place = places.size() - 1; place >= 0; place--) {
                chains.extend(at, places.get(place));
            }
        }
        List<@Nullable Span> found = new ArrayList<>();
        for (@Nullable Span place : chains.longest()) {
            int at = found.size();
            boolean again = place == null && at > 0 && mentions.get(at).equals(mentions.get(at - 1));
            found.add(again ? found.get(at - 1) : place);
        }
        return found;
    }

    private List<Span> places(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : BLANK.split(words.strip(), -1)) {
            parts.add(Pattern.quote(part));
        }
        String pattern = "(?<!\\w)" + String.join("\\s*", parts) + "(?!\\w)";
        List<Span> exact = places(Pattern.compile(pattern));
        return exact.isEmpty() ? places(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)) : exact;
    }

    private List<Span> places(Pattern pattern) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }

    /// For each length the chain that ends first.
    private static final class Chains {
        private record Link(
                int mention, Span place, @Nullable Link before) {}

        private final int mentions;
        private final List<Link> ends = new ArrayList<>();

        Chains(int mentions) {
            this.mentions = mentions;
        }

        void extend(int mention, Span place) {
            int length = 0;
            while (length < ends.size() && ends.get(length).place.end() <= place.start()) {
                length++;
            }
            Link before = length == 0 ? null : ends.get(length - 1);
            if (before != null && before.mention == mention) {
                return;
            }
            Link link = new Link(mention, place, before);
            if (length == ends.size()) {
                ends.add(link);
            } else if (place.end() < ends.get(length).place.end()) {
                ends.set(length, link);
            }
        }

        @Nullable
        Span[] longest() {
            @Nullable Span[] found = new Span[mentions];
            for (Link link = ends.isEmpty() ? null : ends.getLast(); link != null; link = link.before) {
                found[link.mention] = link.place;
            }
            return found;
        }
    }
}
