package parallax.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parallax.search.query.Expression;

/// Says in Lucene's words what an expression asks for.
final class QueryWriter {
    /// How much more a word counts in exactly the form that was asked for: enough to come before any other form.
    private static final float EXACT = 4;

    private final Analyzer analyzer = IndexField.analyzer();

    Query of(Expression expression) {
        return switch (expression) {
            case Expression.Anything() -> MatchAllDocsQuery.INSTANCE;
            case Expression.Word(String word) -> word(word);
            case Expression.Prefix(String start) -> prefix(IndexField.WORDS, start);
            case Expression.Phrase(String words) -> phrase(IndexField.WORDS, words);
            case Expression.Near(String words, int gap) -> near(words, gap);
            case Expression.Property property -> property(property);
            case Expression.Published published -> published(published);
            case Expression.Undated() -> new ConstantScoreQuery(new TermQuery(new Term(IndexField.UNDATED, "")));
            case Expression.All(List<Expression> parts) -> all(parts);
            case Expression.Any(List<Expression> parts) -> any(parts);
            case Expression.Not(Expression part) -> all(List.of(new Expression.Not(part)));
        };
    }

    private Query word(String word) {
        return new BooleanQuery.Builder()
                .add(phrase(IndexField.STEMS, word), Occur.SHOULD)
                .add(new BoostQuery(phrase(IndexField.WORDS, word), EXACT), Occur.SHOULD)
                .build();
    }

    /// A word that the analyzer takes apart ("al-Sham") is a phrase of its parts.
    private Query phrase(String field, String words) {
        List<String> tokens = tokens(field, words);
        return switch (tokens.size()) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(new Term(field, tokens.getFirst()));
            default -> new PhraseQuery(field, tokens.toArray(String[]::new));
        };
    }

    private Query prefix(String field, String start) {
        List<String> tokens = tokens(field, start);
        if (tokens.size() > 1) {
            IntervalsSource[] parts = new IntervalsSource[tokens.size()];
            for (int i = 0; i < parts.length - 1; i++) {
                parts[i] = Intervals.term(tokens.get(i));
            }
            parts[parts.length - 1] = Intervals.prefix(new org.apache.lucene.util.BytesRef(tokens.getLast()));
            return new IntervalQuery(field, Intervals.phrase(parts));
        }
        return tokens.isEmpty()
                ? new MatchNoDocsQuery("no word in it")
                : new PrefixQuery(new Term(field, tokens.getFirst()));
    }

    private Query near(String words, int gap) {
        List<String> tokens = tokens(IndexField.STEMS, words);
        if (tokens.size() < 2) {
            return phrase(IndexField.STEMS, words);
        }
        IntervalsSource[] parts = tokens.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        return new IntervalQuery(IndexField.STEMS, Intervals.maxgaps(gap, Intervals.unordered(parts)));
    }

    private Query property(Expression.Property property) {
        String words = property.words();
        return new ConstantScoreQuery(
                switch (property.field()) {
                    case SOURCE -> words(IndexField.SOURCE, property);
                    case ACTOR -> words(IndexField.ACTOR, property);
                    case PLACE -> words(IndexField.PLACE, property);
                    case TYPE -> words(IndexField.TYPE, property);
                    case PART -> words(IndexField.PART, property);
                    case ACCOUNT ->
                        property.whole()
                                ? new TermQuery(new Term(IndexField.ACCOUNT, words))
                                : new PrefixQuery(new Term(IndexField.ACCOUNT, words));
                    case DATE -> throw new IllegalArgumentException("a date is no words: " + words);
                });
    }

    private Query words(String field, Expression.Property property) {
        return property.whole() ? phrase(field, property.words()) : prefix(field, property.words());
    }

    /// The account's days and those asked for have one in common.
    private static Query published(Expression.Published published) {
        LocalDate from = published.days().from();
        LocalDate to = published.days().to();
        long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
        long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(IndexField.TO, first, Long.MAX_VALUE), Occur.FILTER)
                .add(LongPoint.newRangeQuery(IndexField.FROM, Long.MIN_VALUE, last), Occur.FILTER)
                .build());
    }

    private Query all(List<Expression> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Expression part : parts) {
            if (part instanceof Expression.Not(Expression unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    private Query any(List<Expression> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.build();
    }

    /// The words as a field holds them.
    List<String> tokens(String field, String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string failed", e);
        }
        return tokens;
    }
}
