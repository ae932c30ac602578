package parallax.language.encoder;

import java.util.ArrayList;
import java.util.List;

/// Cuts a long document at sentences into sections that are read one after another, so that a text of any length takes
/// bounded memory.
final class Sections {
    /// Words of a section, give or take a sentence: some forty windows.
    private static final int ROOM = 4_000;

    private Sections() {}

    /// A paragraph or the part of one that a section holds.
    ///
    /// @param number of the paragraph in the document
    record Part(int number, Paragraph paragraph) {}

    /// The parts of each section in order.
    static List<List<Part>> of(List<Paragraph> document) {
        List<List<Part>> sections = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int words = 0;
        for (int number = 0; number < document.size(); number++) {
            List<List<String>> sentences = new ArrayList<>();
            for (List<String> sentence : document.get(number).sentences()) {
                sentences.add(sentence);
                words += sentence.size();
                if (words >= ROOM) {
                    open.add(new Part(number, new Paragraph(sentences)));
                    sections.add(open);
                    open = new ArrayList<>();
                    sentences = new ArrayList<>();
                    words = 0;
                }
            }
            open.add(new Part(number, new Paragraph(sentences)));
        }
        sections.add(open);
        return sections;
    }
}
