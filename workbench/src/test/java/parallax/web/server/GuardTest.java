package parallax.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.casefile.Case;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.Desk;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

final class GuardTest {
    /// What the page of this test says to whoever may ask.
    private static final int LET_IN = 400;

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void opens() throws IOException {
        workbench = open(Door.loopback(0));
    }

    @AfterEach
    void closes() throws IOException {
        workbench.close();
    }

    private Workbench open(Door door) throws IOException {
        Desk desk = new Desk(Case.toWrite(folder.resolve("small.parallax"), "test"), Clock.systemUTC());
        return Workbench.start(desk, List.of(new Echo()), List.of(new Note()), List.of(), door);
    }

    private String host() {
        return "Host: " + workbench.address().substring("http://".length());
    }

    private String bearer() {
        return "Authorization: Bearer " + workbench.token();
    }

    private Knock ask(String... head) throws IOException {
        return Knock.at(workbench.address(), "", head);
    }

    @Test
    void nobodyComesInWithoutTheToken() throws IOException {
        assertThat(ask("GET /echo HTTP/1.1", host()).status()).isEqualTo(401);
        assertThat(ask("GET /api/echo HTTP/1.1", host()).status()).isEqualTo(401);
        assertThat(ask("GET /api/openapi.json HTTP/1.1", host()).status()).isEqualTo(401);
        assertThat(ask("GET /echo?token=0000 HTTP/1.1", host()).status()).isEqualTo(401);
        assertThat(ask("GET /echo HTTP/1.1", host(), "Authorization: Bearer 0000")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void thePrintedAddressSetsACookieAndLeavesTheAddressBar() throws IOException {
        Knock knock = ask("GET /echo?words=a&token=" + workbench.token() + " HTTP/1.1", host());

        assertThat(knock.status()).isEqualTo(303);
        assertThat(knock.header("location")).isEqualTo("/echo?words=a");
        String cookie = knock.header("set-cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertThat(ask("GET /echo?words=a HTTP/1.1", host(), "Cookie: " + pair).status())
                .isEqualTo(LET_IN);
    }

    @Test
    void aForeignNameThatResolvesHereIsRefused() throws IOException {
        assertThat(ask("GET /echo HTTP/1.1", "Host: attacker.example", bearer()).status())
                .isEqualTo(421);
        assertThat(ask("GET /assets/app.css HTTP/1.1", "Host: attacker.example").status())
                .isEqualTo(421);
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() throws IOException {
        String cookie = "Cookie: parallax-" + workbench.address().replaceAll(".*:", "") + "=" + workbench.token();
        String form = "Content-Type: application/x-www-form-urlencoded";
        Knock foreign = Knock.at(
                workbench.address(),
                "words=x",
                "POST /note HTTP/1.1",
                host(),
                cookie,
                form,
                "Origin: https://evil.example");
        Knock unnamed = Knock.at(workbench.address(), "words=x", "POST /note HTTP/1.1", host(), cookie, form);
        Knock own = Knock.at(
                workbench.address(),
                "words=x&back=%2Fecho",
                "POST /note HTTP/1.1",
                host(),
                cookie,
                form,
                "Origin: " + workbench.address());

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(unnamed.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(303);
        assertThat(own.header("location")).isEqualTo("/echo");
    }

    @Test
    void afterAFormNobodyIsSentToAnotherSite() throws IOException {
        for (String back :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)")) {
            Knock knock = Knock.at(
                    workbench.address(),
                    "words=x&back=" + back,
                    "POST /note HTTP/1.1",
                    host(),
                    bearer(),
                    "Content-Type: application/x-www-form-urlencoded");
            assertThat(knock.header("location")).as(back).isEqualTo("/");
        }
    }

    @Test
    void otherProgramsPostJson() throws IOException {
        Knock knock = Knock.at(
                workbench.address(),
                "{\"words\": \"x\"}",
                "POST /api/note HTTP/1.1",
                host(),
                bearer(),
                "Content-Type: application/json");

        assertThat(knock.status()).isEqualTo(200);
        assertThat(knock.body()).isEqualTo("{\"words\":\"x\"}");
    }

    @Test
    void noPageMayRunOrLoadAnythingForeign() throws IOException {
        Knock knock = ask("GET /echo HTTP/1.1", host(), bearer());

        assertThat(knock.header("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(knock.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(knock.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void hostileWordsNeverBecomeMarkup() throws IOException {
        Knock knock =
                ask("GET /echo?words=%3Cscript%3Ealert(1)%3C/script%3E%22%20onload=%22x HTTP/1.1", host(), bearer());

        assertThat(knock.status()).isEqualTo(LET_IN);
        assertThat(knock.body()).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void onlyListedAssetsAreServed() throws IOException {
        assertThat(ask("GET /assets/app.css HTTP/1.1", host()).status()).isEqualTo(200);
        for (String name : List.of("..%2f..%2fcase.json", "%2e%2e/app.css", "schema.sql", "app.css%00")) {
            assertThat(ask("GET /assets/" + name + " HTTP/1.1", host(), bearer())
                            .status())
                    .as(name)
                    .isIn(400, 404);
        }
    }

    @Test
    void thePasswordLetsInAndIsNotGuessedForLong() throws IOException {
        workbench.close();
        workbench = open(new Door("127.0.0.1", 0, null, null, "open sesame"));
        String form = "Content-Type: application/x-www-form-urlencoded";
        String origin = "Origin: " + workbench.address();

        assertThat(ask("GET /echo HTTP/1.1", host()).header("location")).isEqualTo("/login");
        assertThat(Knock.at(workbench.address(), "password=open+sesame", "POST /login HTTP/1.1", host(), form, origin)
                        .header("set-cookie"))
                .contains(workbench.token());
        for (int i = 0; i < 10; i++) {
            assertThat(Knock.at(workbench.address(), "password=no", "POST /login HTTP/1.1", host(), form, origin)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(Knock.at(workbench.address(), "password=open+sesame", "POST /login HTTP/1.1", host(), form, origin)
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aDoorToOthersNeedsAPasswordAndEncryption() {
        Door.Tls tls = new Door.Tls(Path.of("desk.p12"), "x");
        assertThatThrownBy(() -> new Door("0.0.0.0", 0, tls, null, null)).hasMessageContaining("--password-file");
        assertThatThrownBy(() -> new Door("0.0.0.0", 0, tls, null, "x")).hasMessageContaining("name the address");
        assertThatThrownBy(() -> new Door("desk.example.org", 0, null, null, "x"))
                .hasMessageContaining("--tls");
        assertThatThrownBy(() -> new Door("desk.example.org", 0, null, "desk.example.org", "x"))
                .hasMessageContaining("https://");
        assertThat(new Door("desk.example.org", 0, null, "https://desk.example.org", "x").hosts(1))
                .containsExactly("desk.example.org");
    }

    /// Says no to everything, in the words that it was asked with.
    private static final class Echo implements Page<Echo.Answer> {
        record Answer(String words) {}

        @Override
        public String path() {
            return "/echo";
        }

        @Override
        public String title() {
            return "Echo";
        }

        @Override
        public String summary() {
            return "Says it again.";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.text("words", "What to say."));
        }

        @Override
        public Class<Answer> model() {
            return Answer.class;
        }

        @Override
        public String template() {
            return "error.jte";
        }

        @Override
        public Answer answer(Ask ask) {
            throw new parallax.web.page.BadRequest("not " + ask.text("words").orElse(""));
        }
    }

    private static final class Note implements Command<Note.Done> {
        record Done(String words) {}

        @Override
        public String path() {
            return "/note";
        }

        @Override
        public String summary() {
            return "Notes it.";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.text("words", "What to note."));
        }

        @Override
        public Class<Done> result() {
            return Done.class;
        }

        @Override
        public Done run(Ask ask) {
            return new Done(ask.needed("words"));
        }
    }
}
