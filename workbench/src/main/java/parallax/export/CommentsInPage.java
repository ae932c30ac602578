package parallax.export;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Moves what readers comment into the lists of the page under which they do, for those who want one list a document:
/// record `f1` of comment `NAME#c1` becomes `c1-f1` of `NAME`. Each record still stands in the passage of its comment,
/// which gets the comment's id.
public final class CommentsInPage {
    private static final List<String> LISTS =
            List.of("statements", "events", "figures", "positions", "places", "times");
    /// Keys that hold the id of a record of the same account.
    private static final List<String> IDS = List.of("id", "inside");
    /// Keys that hold ids of actors, alone or in a list.
    private static final List<String> ACTORS = List.of("source", "actor", "actors", "recipients");

    private static final String COMMENTS = "comments";
    private static final String MARK = "#c";

    /// Changes an account as [RecordsJson] writes it.
    public ObjectNode account(ObjectNode page) {
        JsonNode comments = page.remove(COMMENTS);
        for (int at = 0; comments != null && at < comments.size(); at++) {
            String prefix = "c" + (at + 1) + "-";
            ObjectNode comment = (ObjectNode) comments.get(at);
            Set<String> own = new CommentActors(page.withArray("actors"), prefix).add(comment.path("actors"));
            LISTS.forEach(list -> comment.path(list)
                    .forEach(item -> page.withArray(list).add(renamed((ObjectNode) item, prefix, own))));
            mark(page, comment.path("span"), "c" + (at + 1));
        }
        return page;
    }

    private static ObjectNode renamed(ObjectNode item, String prefix, Set<String> own) {
        for (String key : IDS) {
            if (item.path(key).isString()) {
                item.put(key, prefix + item.path(key).stringValue());
            }
        }
        for (String key : ACTORS) {
            JsonNode value = item.path(key);
            if (value.isString()) {
                item.put(key, actor(value.stringValue(), prefix, own));
            } else if (value instanceof ArrayNode ids) {
                for (int i = 0; i < ids.size(); i++) {
                    ids.set(i, actor(ids.get(i).stringValue(), prefix, own));
                }
            }
        }
        return item;
    }

    private static String actor(String id, String prefix, Set<String> own) {
        return own.contains(id) ? prefix + id : id;
    }

    private static void mark(ObjectNode page, JsonNode span, String id) {
        for (JsonNode passage : page.path("passages")) {
            boolean same = passage.path("span").path("start").equals(span.path("start"));
            if (same && passage.path("kind").asString().equals("comment")) {
                ((ObjectNode) passage).put("id", id);
            }
        }
    }

    /// Changes the answers and relations of a comparison as [ComparisonJson] writes it to name records so. Who is
    /// silent and what origins there are stays told by comment.
    ///
    /// @param pages names of the accounts whose comments were moved
    public ObjectNode comparison(ObjectNode comparison, Set<String> pages) {
        for (JsonNode issue : comparison.path("issues")) {
            for (JsonNode answer : issue.path("answers")) {
                String[] moved = moved(
                        answer.path("account").asString() + ":"
                                + answer.path("record").asString(),
                        pages);
                ((ObjectNode) answer).put("account", moved[0]).put("record", moved[1]);
            }
            for (JsonNode relation : issue.path("relations")) {
                List.of("left", "right")
                        .forEach(side -> ((ObjectNode) relation)
                                .put(
                                        side,
                                        String.join(
                                                ":", moved(relation.path(side).asString(), pages))));
            }
            for (JsonNode origin : issue.path("origins")) {
                ArrayNode group = (ArrayNode) origin;
                for (int i = 0; i < group.size(); i++) {
                    group.set(i, String.join(":", moved(group.get(i).stringValue(), pages)));
                }
            }
        }
        return comparison;
    }

    /// Account and record.
    private static String[] moved(String ref, Set<String> pages) {
        int end = ref.lastIndexOf(':');
        int mark = ref.lastIndexOf(MARK, end);
        return mark < 0 || !pages.contains(ref.substring(0, mark))
                ? new String[] {ref.substring(0, end), ref.substring(end + 1)}
                : new String[] {ref.substring(0, mark), ref.substring(mark + 1, end) + "-" + ref.substring(end + 1)};
    }
}
