package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import parallax.actor.Alias.Role;
import parallax.text.WordClasses;

/// The aliases of a row, with the roles that its file leaves to be inferred.
final class Roles {
    private static final String GOVERNMENT_OF = "Government of ";
    private static final WordClasses WORDS = WordClasses.read(Roles.class, "name-particles.tsv");

    private final ActorRow row;
    private final String id;
    private final List<Alias> aliases = new ArrayList<>();

    private Roles(ActorRow row) {
        this.row = row;
        this.id = row.actor().id();
    }

    static List<Alias> of(ActorRow row) {
        return new Roles(row).infer();
    }

    private List<Alias> infer() {
        String name = row.actor().name();
        add(AliasSpec.parse(name).form(), Role.NAME);
        if (row.acronym() != null) {
            add(row.acronym(), isAcronym(row.acronym()) ? Role.ACRONYM : Role.NAME);
        }
        for (AliasSpec spec : row.aliases()) {
            add(spec.of(id, spec.role() == null ? role(spec.form()) : spec.role()));
        }
        if (row.isGovernment() && !row.has(Role.COUNTRY)) {
            add(country(name), Role.COUNTRY);
        }
        if (row.actor().kind() == ActorKind.PERSON && !row.has(Role.SURNAME) && !name.contains(" of ")) {
            addSurname(name);
        }
        return List.copyOf(aliases);
    }

    /// The country in the name of its government, or the name itself.
    static String country(String name) {
        String bare = name.startsWith(GOVERNMENT_OF) ? name.substring(GOVERNMENT_OF.length()) : name;
        return AliasSpec.parse(bare).form();
    }

    private Role role(String form) {
        if (row.isGovernment()) {
            return governmentRole(form);
        }
        if (row.actor().kind() == ActorKind.PERSON) {
            return personRole(form);
        }
        return isAcronym(form) ? Role.ACRONYM : Role.NAME;
    }

    private Role governmentRole(String form) {
        if (form.indexOf(' ') > 0 || Character.isLowerCase(form.charAt(0))) {
            return Role.NAME;
        }
        return row.actor().name().endsWith(form) || isAcronym(form) ? Role.COUNTRY : Role.CAPITAL;
    }

    private Role personRole(String form) {
        String name = row.actor().name();
        if (name.equals(form)) {
            return Role.NAME;
        }
        if (name.contains(form) && !name.contains(" of ")) {
            return Role.SURNAME;
        }
        return form.contains(" of ") ? Role.TITLE : Role.NAME;
    }

    private void addSurname(String name) {
        List<NameWord> words = NameWords.of(name);
        if (words.size() < 2) {
            return;
        }
        int first = words.size() - 1;
        while (first > 1 && WORDS.is("surname", words.get(first - 1).exact())) {
            first--;
        }
        NameWord word = words.get(first);
        String surname =
                word.article() ? name.substring(word.end() - word.letters().length()) : name.substring(word.start());
        add(surname, Role.SURNAME);
    }

    private void add(String form, Role role) {
        add(new Alias(form, id, role, null, null));
    }

    /// A form that the file gives with dates takes the place of the same form without.
    private void add(Alias alias) {
        boolean dated = alias.from() != null || alias.to() != null;
        int same = indexOf(alias);
        if (same < 0) {
            aliases.add(alias);
        } else if (dated) {
            Alias known = aliases.get(same);
            if (known.from() == null && known.to() == null) {
                aliases.remove(same);
            }
            aliases.add(alias);
        }
    }

    private int indexOf(Alias alias) {
        for (int i = 0; i < aliases.size(); i++) {
            if (aliases.get(i).form().equals(alias.form())) {
                return i;
            }
        }
        return -1;
    }

    /// Two capitals or more and no small letter, such as `HTS`.
    static boolean isAcronym(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c) || Character.isWhitespace(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }
}
