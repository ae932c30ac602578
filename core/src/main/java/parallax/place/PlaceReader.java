package parallax.place;

import java.util.ArrayList;
import java.util.List;
import parallax.actor.Cast;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.place.Toponym.Sense;
import parallax.text.Span;

/// Finds places: names in their locative sense, resolved by the company they keep.
public final class PlaceReader {
    private final PlaceLists lists;

    public PlaceReader(Gazetteer gazetteer) {
        this.lists = new PlaceLists(gazetteer, new PlaceWords(), new ShortForms());
    }

    /// The places of an account in order, without overlap; words that name an acting government are none.
    public List<Place> read(Reading reading, Cast cast) {
        return toponyms(reading, cast).stream()
                .filter(toponym -> toponym.sense() == Sense.LOCATIVE)
                .map(Toponym::place)
                .toList();
    }

    /// All toponyms in order, without overlap, whatever they are used for.
    public List<Toponym> toponyms(Reading reading, Cast cast) {
        List<Candidate> candidates = candidates(reading);
        ToponymJudge judge = new ToponymJudge(lists.words(), reading, cast, candidates);
        List<Candidate> standing = candidates.stream().filter(judge::stands).toList();
        PlaceResolver resolver = new PlaceResolver(lists, reading.document(), standing);
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            toponyms.add(new Toponym(resolver.place(i), judge.sense(standing.get(i))));
        }
        return toponyms;
    }

    /// Says for given names of places which places they are, by the same company of names.
    ///
    /// @param spans in order
    /// @return a place for each span
    public List<Place> resolve(Reading reading, List<Span> spans) {
        List<Candidate> candidates = new GivenNames(lists, reading, candidates(reading)).of(spans);
        PlaceResolver resolver = new PlaceResolver(lists, reading.document(), candidates);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            places.add(resolver.place(i));
        }
        return places;
    }

    private List<Candidate> candidates(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            candidates.addAll(new ToponymFinder(
                            lists, new SentenceNames(reading.document().text(), sentence))
                    .find());
        }
        return candidates;
    }
}
