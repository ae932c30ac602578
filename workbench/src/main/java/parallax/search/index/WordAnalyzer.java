package parallax.search.index;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words without case, accents, possessive endings and inner apostrophes (Hay'at is Hayat), as they are written or as
/// stems.
final class WordAnalyzer extends Analyzer {
    private static final Pattern APOSTROPHE = Pattern.compile("'");

    private final boolean stemmed;

    WordAnalyzer(boolean stemmed) {
        this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
        TokenStream plain = new PatternReplaceFilter(new LowerCaseFilter(folded), APOSTROPHE, "", true);
        return new TokenStreamComponents(words, stemmed ? new KStemFilter(plain) : plain);
    }

    /// No phrase reaches from one value of a field into the next.
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(new ASCIIFoldingFilter(in));
    }
}
