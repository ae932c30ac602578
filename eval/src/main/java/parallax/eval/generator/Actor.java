package parallax.eval.generator;

import java.util.List;
import parallax.eval.generator.template.Template;

/// Somebody who acts in the invented conflict.
///
/// @param parent     the actor to whom it belongs, empty for none
/// @param first      the words in which a neutral account brings it up
/// @param later      the words in which it then goes on
/// @param government the words of the government's press, in place of both
/// @param rebels     the words of the rebels' press, in place of both
record Actor(
        String id,
        String kind,
        String parent,
        String name,
        List<String> aliases,
        Template first,
        Template later,
        Template government,
        Template rebels) {
    Actor {
        aliases = List.copyOf(aliases);
    }

    /// @param side `g`, `r` or `n`
    Template named(char side, boolean before) {
        Template partisan = side == 'g' ? government : side == 'r' ? rebels : first;
        boolean again = before && (kind.equals("person") || partisan.equals(first));
        return again ? later : partisan;
    }
}
