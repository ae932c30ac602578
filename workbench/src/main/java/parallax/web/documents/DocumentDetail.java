package parallax.web.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import parallax.web.page.Address;

/// One document with all that is known of where it comes from.
///
/// @param document  its own account
/// @param url       where it was published; empty where not told. Never fetched
/// @param original  the file it came from
/// @param characters of its text, in UTF-16 units
/// @param dateWords words from which its date is known
/// @param accounts  its own account and those of readers who comment in it, with their records
/// @param passages  how many of each kind
/// @param setApart  passages that give no records of their own: boilerplate
/// @param copies    documents that are copies of it
/// @param stories   what it tells with others
public record DocumentDetail(
        Documents.Document document,
        String url,
        Original original,
        long characters,
        List<Words> dateWords,
        List<Counted> accounts,
        List<Passages> passages,
        List<Words> setApart,
        List<Copy> copies,
        List<Told> stories) {
    public DocumentDetail {
        dateWords = List.copyOf(dateWords);
        accounts = List.copyOf(accounts);
        passages = List.copyOf(passages);
        setApart = List.copyOf(setApart);
        copies = List.copyOf(copies);
        stories = List.copyOf(stories);
    }

    /// @param file   as it was named to Parallax
    /// @param place  in the file; empty where the file is one document
    /// @param sha256 of the file
    /// @param bytes  its size
    public record Original(
            String file,
            String place,
            String sha256,
            long bytes,
            @JsonIgnore Address link) {}

    public record Words(
            String account,
            int start,
            int end,
            String words,
            @JsonIgnore Address link) {}

    /// Records of one kind in one account.
    public record Counted(String account, boolean comment, String who, List<Count> records) {
        public Counted {
            records = List.copyOf(records);
        }
    }

    public record Count(
            String view, long number, @JsonIgnore Address link) {}

    public record Passages(String kind, long number) {}

    public record Copy(String document, String kind) {}

    /// A story that one of its accounts takes part in.
    ///
    /// @param account   which of them
    /// @param oneOrigin other accounts that count as one voice with it
    /// @param others    accounts of other origin
    public record Told(
            String story,
            String title,
            String account,
            List<String> oneOrigin,
            long others,
            long issues,
            long disputes,
            @JsonIgnore Address link) {
        public Told {
            oneOrigin = List.copyOf(oneOrigin);
        }
    }
}
