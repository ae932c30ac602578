package parallax.place;

/// How much each reason counts when one of several places of a name is chosen, as logarithms of odds.
///
/// @param people    for each power of ten in the number of inhabitants
/// @param famous    for each power of ten beyond a hundred thousand, besides
/// @param country   where it is a country
/// @param capital   where it is a capital
/// @param area      where the words ask for a wider unit and it is one
/// @param wider     against a division whose name a settlement in it shares, where they do not
/// @param lower     likewise against a second-level division
/// @param town      against a country or division where the words ask for a town
/// @param main      where the name is its main name; against it where the name is only like it
/// @param land      for the logarithm of the names that speak for its country
/// @param region    likewise for its first-level division
/// @param county    likewise for its second-level division
/// @param near      likewise for its neighbourhood
/// @param held      where it lies in the wider unit that the sentence sets behind it
/// @param sense     where the name is taken for it elsewhere in the account, or as the source's town
/// @param pointless against a place without a point
/// @param home      where it lies in the country of the source
/// @param nobody    for the name's being none of these
/// @param source    how many names of the text the source's town is worth
record Weights(
        double people,
        double famous,
        double country,
        double capital,
        double area,
        double wider,
        double lower,
        double town,
        double main,
        double land,
        double region,
        double county,
        double near,
        double held,
        double sense,
        double pointless,
        double home,
        double nobody,
        double source) {
    /// What a large city counts for a reader of no one country.
    private static final double WORLD = 1.4;

    static final Weights CHOSEN =
            new Weights(0.85, 1, 3, 0.5, 4, 1, 3, 5.5, 1.5, 2, 3.9, 1.4, 1.4, 3.9, 2.8, 4, 3.9, 4, 1);

    /// For a source that is at home in no town we know: it writes for the world, which knows large cities.
    Weights world() {
        return new Weights(
                people,
                Math.max(famous, WORLD),
                country,
                capital,
                area,
                wider,
                lower,
                town,
                main,
                land,
                region,
                county,
                near,
                held,
                sense,
                pointless,
                home,
                nobody,
                source);
    }

    /// How many names of the text a group is worth.
    double voice(NameGroup group) {
        return group.isHome() ? source : 1;
    }
}
