package parallax.search.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import parallax.account.Account;
import parallax.casefile.Case;
import parallax.casefile.CaseException;
import parallax.casefile.CaseFamilies;
import parallax.compare.origin.Families;

/// Keeps the index of a case up to date. The index holds nothing that is not in the case: where it is missing, damaged
/// or of another version, it is made anew.
///
/// What a finished update has written is on disk whole; a process that was killed leaves the index of the update
/// before, or parts of accounts' worth that the next update completes.
public final class SearchIndex {
    private static final String VERSION = "version";
    /// Documents that are loaded together.
    private static final int PAGE = 64;
    private static final double MEGABYTES = 16;

    private final Case held;
    private final IndexFolder folder;
    private final Families families;
    private final String version;

    private SearchIndex(Case held, Families families) {
        this.held = held;
        this.folder = new IndexFolder(held.folder());
        this.families = families;
        this.version = IndexField.VERSION + " " + held.settings().comparing();
    }

    /// The index of an open case.
    public static SearchIndex of(Case held) throws IOException {
        return new SearchIndex(held, CaseFamilies.of(held));
    }

    /// What an update did.
    ///
    /// @param accounts how many were indexed, with their readers' comments as one
    /// @param removed  how many are no longer in the case
    /// @param whole    whether the index had to be made anew
    public record Updated(int accounts, int removed, boolean whole) {}

    /// Indexes the accounts that were read, or read otherwise, since.
    ///
    /// @throws IndexBusy where another process updates it
    /// @throws IOException where the folder cannot be written; the case is as good as before
    public Updated update() throws IOException {
        Files.createDirectories(folder.path());
        try {
            return update(false);
        } catch (LockObtainFailedException e) {
            throw new IndexBusy(folder.path(), e);
        } catch (CaseException | AccessDeniedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // Lucene tells of a damaged index in many ways: checksums, missing files, numbers out of range.
            if (String.valueOf(e.getMessage()).contains("No space left")) {
                throw e;
            }
            clear();
            return update(true);
        }
    }

    /// Takes the damaged files away, unless another process works on them.
    private void clear() throws IOException {
        try (Directory directory = folder.open();
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw new IndexBusy(folder.path(), e);
        }
    }

    /// Whether there is one, be it behind.
    boolean exists() throws IOException {
        try (Directory directory = folder.open()) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /// Whether an account was read, read otherwise or taken away since the last update.
    public boolean isBehind() throws IOException {
        try (Directory directory = folder.open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            check(reader);
            return !version.equals(reader.getIndexCommit().getUserData().get(VERSION))
                    || !IndexHeads.readings(reader).equals(held.readings());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return true;
        }
    }

    private Updated update(boolean anew) throws IOException {
        try (Directory directory = folder.open()) {
            boolean usable = !anew && isUsable(directory);
            IndexWriterConfig config = new IndexWriterConfig(IndexField.analyzer())
                    .setRAMBufferSizeMB(MEGABYTES)
                    .setOpenMode(usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                    .setCommitOnClose(false);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                return new Update(writer, !usable).run();
            }
        }
    }

    private boolean isUsable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            check(reader);
            return version.equals(reader.getIndexCommit().getUserData().get(VERSION));
        }
    }

    /// @throws IOException where a file is not as it was written
    private static void check(DirectoryReader reader) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            segment.reader().checkIntegrity();
        }
    }

    private final class Update {
        private final IndexWriter writer;
        private final boolean whole;
        private final PassageDocuments documents = new PassageDocuments(families);

        Update(IndexWriter writer, boolean whole) {
            this.writer = writer;
            this.whole = whole;
        }

        Updated run() throws IOException {
            SequencedMap<String, String> wanted = held.readings();
            Map<String, String> present = new HashMap<>();
            if (!whole) {
                try (DirectoryReader reader = DirectoryReader.open(writer)) {
                    present.putAll(IndexHeads.readings(reader));
                }
            }
            List<String> changed = new ArrayList<>();
            wanted.forEach((document, reading) -> {
                if (!reading.equals(present.get(document))) {
                    changed.add(document);
                }
            });
            present.keySet().removeAll(wanted.keySet());
            for (String gone : new TreeSet<>(present.keySet())) {
                writer.deleteDocuments(new Term(IndexField.DOCUMENT, gone));
            }
            add(changed, wanted);
            if (whole || !changed.isEmpty() || !present.isEmpty()) {
                commit();
            }
            return new Updated(changed.size(), present.size(), whole);
        }

        private void add(List<String> changed, Map<String, String> readings) throws IOException {
            for (int i = 0; i < changed.size(); i += PAGE) {
                for (Account account : held.accounts(changed.subList(i, Math.min(changed.size(), i + PAGE)))) {
                    String id = account.document().id();
                    List<Document> made = new ArrayList<>();
                    for (Document document : documents.of(account, readings.getOrDefault(id, ""))) {
                        made.add(IndexField.FACETS.build(document));
                    }
                    // In one step: an account is in the index whole or not at all.
                    writer.updateDocuments(new Term(IndexField.DOCUMENT, id), made);
                }
            }
        }

        private void commit() throws IOException {
            writer.setLiveCommitData(Map.of(VERSION, version).entrySet());
            writer.commit();
        }
    }
}
