package parallax.place;

/// How much each reason counts when one of several places of a name is chosen, as logarithms of odds.
///
/// @param people  for each power of ten in the number of inhabitants
/// @param country where it is a country
/// @param capital where it is a capital
/// @param area    where the words ask for a wider unit and it is one
/// @param wider   against a division whose name a settlement in it shares, where the words ask for no wider unit
/// @param main    where the name is its main name rather than another one
/// @param land    for the logarithm of the names that speak for its country
/// @param region  likewise for its first-level division
/// @param county  likewise for its second-level division
/// @param near    likewise for its neighbourhood
/// @param held    where it lies in the wider unit that the sentence sets behind it
/// @param sense   where the name has been taken for it elsewhere in the account
/// @param pointless against a place without a point
/// @param home    where it lies in the country of the source
record Weights(
        double people,
        double country,
        double capital,
        double area,
        double wider,
        double main,
        double land,
        double region,
        double county,
        double near,
        double held,
        double sense,
        double pointless,
        double home) {
    static final Weights CHOSEN = new Weights(1.2, 6, 1.5, 12, 4, 1.5, 2, 2, 1, 2, 8, 4, 4, 2);
}
