package parallax.casefile.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Constants as they are written in files and on pages: `CALLED_FOR` as `called for`, event types in capitals.
final class Labels {
    private Labels() {}

    /// The constant, whichever case it is written in, words parted by a blank, a hyphen or an underscore.
    ///
    /// @param what is looked for, for the message
    /// @throws IllegalArgumentException quoting the label and naming those that there are
    static <E extends Enum<E>> E constant(Class<E> type, String what, String label) {
        String name = label.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Labels::of).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no " + what + ": \"" + label + "\"; there are " + known);
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
