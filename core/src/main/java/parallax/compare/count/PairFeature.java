package parallax.compare.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import parallax.compare.count.Tally.Trait;

/// What the trees know of a pair of figures.
///
/// @param name such as `place`; one that begins with `+` can only speak for a pair the more of it there is, one that
///             begins with `-` only against it
record PairFeature<T>(String name, ToDoubleFunction<T> of) {
    /// What their own words say.
    static final List<PairFeature<TallyPair>> OWN = List.of(
            new PairFeature<>("+measure", TallyPair::measure),
            new PairFeature<>("+topic", TallyPair::topic),
            new PairFeature<>("+course", TallyPair::course),
            new PairFeature<>("+noun", TallyPair::noun),
            new PairFeature<>("+nearShare", TallyPair::nearShare),
            new PairFeature<>("-namesKnown", TallyPair::namesKnown),
            new PairFeature<>("+place", TallyPair::place),
            new PairFeature<>("kilometres", TallyPair::kilometres),
            new PairFeature<>("days", TallyPair::days),
            new PairFeature<>("happenedDays", TallyPair::happenedDays),
            new PairFeature<>("asOfDays", TallyPair::asOfDays),
            new PairFeature<>("longTimes", TallyPair::longTimes),
            new PairFeature<>("shortTimes", TallyPair::shortTimes),
            new PairFeature<>("-over", TallyPair::over),
            new PairFeature<>("+sameNumber", TallyPair::sameNumber),
            new PairFeature<>("+telling", TallyPair::telling),
            new PairFeature<>("+rounded", TallyPair::rounded),
            new PairFeature<>("-ratio", TallyPair::ratio),
            new PairFeature<>("smaller", TallyPair::smaller),
            new PairFeature<>("+groups", TallyPair::groups),
            new PairFeature<>("+sides", TallyPair::sides),
            new PairFeature<>("+phase", TallyPair::phase),
            new PairFeature<>("-onePart", pair -> pair.oneOnly(Trait.PART)),
            new PairFeature<>("-oneNarrower", pair -> pair.oneOnly(Trait.NARROWER)),
            new PairFeature<>("-oneWider", pair -> pair.oneOnly(Trait.WIDER)),
            new PairFeature<>("cells", pair -> pair.count(Trait.CELL)),
            new PairFeature<>("headlines", pair -> pair.count(Trait.HEADLINE)),
            new PairFeature<>("carried", pair -> pair.count(Trait.CARRIED)),
            new PairFeature<>("-doubtful", pair -> pair.count(Trait.DOUBTFUL)),
            new PairFeature<>("given", pair -> pair.count(Trait.GIVEN)),
            new PairFeature<>("bare", TallyPair::bare),
            new PairFeature<>("distance", TallyPair::distance),
            new PairFeature<>("sameSentence", TallyPair::sameSentence),
            new PairFeature<>("speakers", TallyPair::speakers),
            new PairFeature<>("+replaced", TallyPair::replaced),
            new PairFeature<>("asOfSaid", TallyPair::asOfSaid));

    /// What the story says.
    static final List<PairFeature<StoryPair>> STORY = List.of(
            new PairFeature<>("+near", StoryPair::near),
            new PairFeature<>("+names", StoryPair::names),
            new PairFeature<>("+cosine", StoryPair::cosine),
            new PairFeature<>("fewerAlike", StoryPair::fewerAlike),
            new PairFeature<>("moreAlike", StoryPair::moreAlike),
            new PairFeature<>("fewerLike", StoryPair::fewerLike),
            new PairFeature<>("moreLike", StoryPair::moreLike),
            new PairFeature<>("+lessMargin", pair -> pair.margins().less()),
            new PairFeature<>("+moreMargin", pair -> pair.margins().more()));

    /// The names of all, in order.
    static List<String> names() {
        List<String> names = new ArrayList<>();
        OWN.forEach(feature -> names.add(feature.name()));
        STORY.forEach(feature -> names.add(feature.name()));
        return names;
    }

    static final int SIZE = OWN.size() + STORY.size();

    /// All of a pair, in order.
    static void write(StoryPair pair, float[] features) {
        int at = 0;
        for (PairFeature<TallyPair> feature : OWN) {
            features[at++] = (float) feature.of().applyAsDouble(pair.pair());
        }
        for (PairFeature<StoryPair> feature : STORY) {
            features[at++] = (float) feature.of().applyAsDouble(pair);
        }
    }
}
