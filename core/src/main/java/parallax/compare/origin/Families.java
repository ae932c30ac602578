package parallax.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.FoldedName;

/// Publishers that the user knows to be of one house: `families.tsv`, a line each of publisher and family, parted by a
/// tab; `#` begins a comment. A publisher is recognised by its name or acronym, however an account spells it.
/// Immutable.
///
/// ```
/// # publisher	family
/// Harbour Times	Times group
/// Times on Sunday	Times group
/// ```
public final class Families {
    /// No user file.
    public static final Families NONE = new Families(List.of());

    /// @param family folded, for comparing
    /// @param shown  as the user wrote it
    private record Member(PublisherName name, String family, String shown) {}

    private final List<Member> members;

    private Families(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /// Reads the lines of a user file.
    ///
    /// @throws IllegalArgumentException quoting the line that is not of two cells, with its number
    public static Families read(List<String> lines) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                members.add(member(line, i + 1));
            }
        }
        return new Families(members);
    }

    private static Member member(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2
                || FoldedName.of(cells[0]).isEmpty()
                || FoldedName.of(cells[1]).isEmpty()) {
            throw new IllegalArgumentException("line " + number + ": not publisher and family: " + line);
        }
        return new Member(PublisherName.of(cells[0]), FoldedName.of(cells[1]), cells[1].strip());
    }

    /// The family that the user gave a publisher, as he wrote it; absent where he gave none.
    public Optional<String> shown(String publisher) {
        PublisherName name = PublisherName.of(publisher);
        return members.stream()
                .filter(member -> member.name.isSame(name))
                .map(Member::shown)
                .findFirst();
    }

    /// The family that the user gave the publisher of this name.
    public Optional<String> familyOf(String publisher) {
        return FoldedName.of(publisher).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(of(PublisherName.of(publisher)));
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /// These, and where they are silent those.
    public Families or(Families others) {
        List<Member> both = new ArrayList<>(members);
        both.addAll(others.members);
        return new Families(both);
    }

    /// The family that the user gave a publisher, as names are compared.
    public Optional<String> family(String publisher) {
        return FoldedName.of(publisher).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(of(PublisherName.of(publisher)));
    }

    /// The family that the user gave a publisher; absent where he gave none.
    @Nullable
    String of(PublisherName publisher) {
        for (Member member : members) {
            if (member.name.isSame(publisher)) {
                return member.family;
            }
        }
        return null;
    }
}
