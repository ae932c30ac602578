package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parallax.compare.ledger.RecordRef;

/// Groups the tellings of a story by happening. Each telling joins the group of tellings that it is most like on
/// average; those that say most go first. Only groups that share a rare word or name with it are looked at.
final class HappeningFinder {
    /// A feature that more tellings share than this leads to no group.
    private static final int COMMON = 400;
    /// So many tellings of a group are held against a new one.
    private static final int SAMPLE = 12;
    /// So many tellings behind one are looked at for what stands beside it.
    private static final int NEXT = 4;

    /// In order of groups of acts and first records.
    List<Happening> find(List<Telling> tellings) {
        Map<String, List<Telling>> byGroup = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.acts()
                    .forEach(act -> byGroup.computeIfAbsent(act.group(), any -> new ArrayList<>())
                            .add(telling));
        }
        Likeness likeness = new Likeness(tellings);
        List<Happening> happenings = new ArrayList<>();
        byGroup.forEach((group, members) -> happenings.addAll(new Grouping(group, likeness).of(members)));
        return happenings;
    }

    /// The work on the tellings of one group of acts.
    private static final class Grouping {
        private final String group;
        private final Likeness likeness;
        private final List<List<Telling>> found = new ArrayList<>();
        private final Map<String, List<Integer>> byFeature = new HashMap<>();
        private final Map<Integer, Integer> roots = new HashMap<>();

        Grouping(String group, Likeness likeness) {
            this.group = group;
            this.likeness = likeness;
        }

        List<Happening> of(List<Telling> members) {
            List<Telling> order = new ArrayList<>(members);
            order.sort(Comparator.comparingInt(Grouping::said).reversed().thenComparing(Telling::ref));
            order.forEach(this::place);
            join(members);
            List<Happening> happenings = new ArrayList<>();
            for (List<Telling> tellings : found) {
                tellings.sort(Comparator.comparing(Telling::ref));
                happenings.add(new Happening(group, tellings));
            }
            happenings.sort(Comparator.comparing(
                    happening -> happening.tellings().getFirst().ref()));
            return happenings;
        }

        /// How much a telling says by which it can be told apart.
        private static int said(Telling telling) {
            return (telling.days().isUnknown() ? 0 : 4)
                    + (telling.place() == null ? 0 : 2)
                    + (telling.ordinals().isEmpty() ? 0 : 3)
                    + (telling.sentence().isHeadline() ? 0 : 2)
                    + (telling.recipients().isEmpty() ? 0 : 1);
        }

        private void place(Telling telling) {
            int best = -1;
            double most = Likeness.SAME;
            for (int at : candidates(telling)) {
                double mean = mean(found.get(at), telling);
                if (mean > most) {
                    most = mean;
                    best = at;
                }
            }
            if (best < 0) {
                best = found.size();
                found.add(new ArrayList<>());
            }
            found.get(best).add(telling);
            for (String feature : telling.features().keySet()) {
                List<Integer> groups = byFeature.computeIfAbsent(feature, any -> new ArrayList<>());
                if (!groups.contains(best) && groups.size() < COMMON) {
                    groups.add(best);
                }
            }
        }

        private List<Integer> candidates(Telling telling) {
            Set<Integer> groups = new HashSet<>();
            telling.features().keySet().forEach(feature -> groups.addAll(byFeature.getOrDefault(feature, List.of())));
            return groups.stream().sorted().toList();
        }

        /// Joins groups that stand beside each other in accounts: what comes next often does not name again what it is
        /// about ("denied that any such meeting had taken place").
        private void join(List<Telling> members) {
            Map<RecordRef, Integer> at = new HashMap<>();
            for (int i = 0; i < found.size(); i++) {
                for (Telling telling : found.get(i)) {
                    at.put(telling.ref(), i);
                }
            }
            Map<List<Integer>, Double> bonus =
                    new TreeMap<>(Comparator.comparingInt((List<Integer> pair) -> pair.getFirst())
                            .thenComparingInt(List::getLast));
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size() && j <= i + NEXT; j++) {
                    int one = at.getOrDefault(members.get(i).ref(), -1);
                    int other = at.getOrDefault(members.get(j).ref(), -1);
                    double near = Likeness.beside(members.get(i), members.get(j));
                    if (one != other && near > 0) {
                        bonus.merge(pair(one, other), near, Math::max);
                    }
                }
            }
            for (Telling denial : members) {
                Telling answered = Comments.answered(denial, members, group);
                if (answered != null) {
                    int one = at.getOrDefault(denial.ref(), -1);
                    int other = at.getOrDefault(answered.ref(), -1);
                    bonus.merge(pair(one, other), Comments.ANSWERED, Math::max);
                }
            }
            bonus.forEach((pair, near) -> join(pair.getFirst(), pair.getLast(), near));
            found.removeIf(List::isEmpty);
        }

        private static List<Integer> pair(int one, int other) {
            return List.of(Math.min(one, other), Math.max(one, other));
        }

        private void join(int first, int second, double bonus) {
            int one = root(first);
            int other = root(second);
            if (one != other && mean(found.get(one), found.get(other)) + bonus > Likeness.SAME) {
                found.get(one).addAll(found.get(other));
                found.get(other).clear();
                roots.put(other, one);
            }
        }

        private int root(int group) {
            int at = group;
            Integer up = roots.get(at);
            while (up != null) {
                at = up;
                up = roots.get(at);
            }
            return at;
        }

        private double mean(List<Telling> members, List<Telling> others) {
            int step = Math.max(1, others.size() / SAMPLE);
            double sum = 0;
            int n = 0;
            for (int i = 0; i < others.size(); i += step) {
                sum += mean(members, others.get(i));
                n++;
            }
            return sum / n;
        }

        private double mean(List<Telling> members, Telling telling) {
            double sum = 0;
            int step = Math.max(1, members.size() / SAMPLE);
            int n = 0;
            for (int i = 0; i < members.size(); i += step) {
                sum += likeness.of(members.get(i), telling, group);
                n++;
            }
            return sum / n;
        }
    }
}
