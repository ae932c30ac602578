package parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.casefile.Case;
import parallax.casefile.SmallCase;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.template.Templates;

final class ReportFileTest {
    private static final String HOSTILE =
            "</style></title><script>alert(1)</script>\"'<img src=x onerror=alert(1)>${1+1}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private String html(Criteria criteria) throws IOException {
        SmallCase.make(folder);
        try (Case held = Case.toRead(folder.resolve("case"))) {
            return new ReportFile().html(held, Asked.disputes(criteria, Asked.ISSUES, ""));
        }
    }

    @Test
    void theSameCaseGivesTheSameReport() throws IOException {
        SmallCase.make(folder);
        try (Case held = Case.toRead(folder.resolve("case"))) {
            Asked all = Asked.disputes(Criteria.NONE, 0, "2021-05-01");
            assertThat(new ReportFile().html(held, all)).isEqualTo(new ReportFile().html(held, all));
        }
    }

    @Test
    void everyReferenceLeadsToItsNoteAndBack() throws IOException {
        Document report = Jsoup.parse(html(Criteria.NONE));

        List<Element> links = report.select("a[href^=#]");
        assertThat(links).isNotEmpty();
        for (Element link : links) {
            String target = link.attr("href").substring(1);
            assertThat(report.getElementById(target)).as(link.attr("href")).isNotNull();
        }
        assertThat(report.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(report.select(".notes li")).hasSameSizeAs(report.select("a.back"));
    }

    @Test
    void itIsOneWholeFileThatAsksForNothing() throws IOException {
        String html = html(Criteria.NONE);
        Document report = Jsoup.parse(html);

        assertThat(report.select("script, link, img, iframe, object, [src], [style], form"))
                .isEmpty();
        assertThat(report.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(errors(html)).isEmpty();
    }

    @Test
    void whatItIsLimitedToIsSaid() throws IOException {
        String html = html(Criteria.NONE.with(Criterion.SOURCE, "nobody at all"));

        assertThat(Jsoup.parse(html).text())
                .contains("Limited to source: nobody at all.")
                .contains("None like that.");
    }

    @Test
    void hostileTextStaysText() {
        List<Report.Ref> refs = List.of(new Report.Ref(1, true));
        Report report = new Report(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                List.of(HOSTILE),
                List.of(new Report.Source(HOSTILE, HOSTILE, 1, 0, HOSTILE)),
                List.of(new Report.AccountLine(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 1, 1, 1, 1)),
                1,
                List.of(new Report.LeftOut(HOSTILE, HOSTILE, HOSTILE)),
                1,
                true,
                List.of(new Report.Issue(
                        1,
                        HOSTILE,
                        true,
                        1,
                        1,
                        List.of(new Report.Answer(HOSTILE, 1, List.of(new Report.Voice(HOSTILE, 1, refs)))),
                        List.of(new Report.Relation(HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(), 0)),
                        List.of(HOSTILE))),
                1,
                true,
                List.of(new Report.Board(
                        HOSTILE, List.of(new Report.Seat(HOSTILE, HOSTILE, HOSTILE, true, List.of())))),
                List.of(new Report.Named(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                List.of(new Report.Silent(HOSTILE, HOSTILE, List.of(1))),
                List.of(new Report.Note(1, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 0, 1)));

        String html = new Templates().rendered("report/report.jte", Map.of("report", report, "policy", "none"));

        assertThat(html).doesNotContain("<script", "<img");
        assertThat(errors(html)).isEmpty();
        assertThat(Jsoup.parse(html).select(".notes mark").text()).isEqualTo(HOSTILE);
    }

    private static List<String> errors(String html) {
        Parser strict = Parser.htmlParser().setTrackErrors(50);
        strict.parseInput(html, "");
        List<String> errors = new ArrayList<>();
        strict.getErrors().forEach(error -> errors.add(error.toString()));
        return errors;
    }
}
