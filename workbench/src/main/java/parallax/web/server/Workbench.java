package parallax.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import parallax.casefile.CaseException;
import parallax.web.page.Attachment;
import parallax.web.page.Command;
import parallax.web.page.Desk;
import parallax.web.page.Page;

/// A running server that shows one case.
public final class Workbench implements AutoCloseable {
    private static final int THREADS = 12;
    private static final int WAITING_REQUESTS = 256;
    private static final long LARGEST_FORM = 8_000_000;

    private final Javalin javalin;
    private final Guard guard;
    private final Door door;
    private final Desk desk;

    private Workbench(Javalin javalin, Guard guard, Door door, Desk desk) {
        this.javalin = javalin;
        this.guard = guard;
        this.door = door;
        this.desk = desk;
    }

    /// Starts to listen; returns when the first page can be asked for.
    ///
    /// @param desk closed with the server
    /// @throws IOException where it cannot listen there
    public static Workbench start(
            Desk desk, List<Page<?>> pages, List<Command<?>> commands, List<Attachment> attachments, Door door)
            throws IOException {
        Guard guard = new Guard(door);
        Routes routes = new Routes(desk, pages, commands, attachments, guard);
        Javalin javalin = Javalin.create(config -> {
            configure(config, door);
            routes.add(config.routes);
        });
        try {
            javalin.start();
        } catch (RuntimeException e) {
            javalin.stop();
            throw new CaseException("cannot listen on " + door.host() + ":" + door.port() + ": " + reason(e), e);
        }
        return new Workbench(javalin, guard, door, desk);
    }

    private static void configure(JavalinConfig config, Door door) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = LARGEST_FORM;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, 60_000, new BlockingArrayQueue<>(WAITING_REQUESTS));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        config.jetty.addConnector((server, http) -> connector(server, http, door));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, Door door) {
        Door.Tls tls = door.tls();
        ServerConnector connector =
                tls == null ? new ServerConnector(server, new HttpConnectionFactory(http)) : secure(server, http, tls);
        connector.setHost(door.host());
        connector.setPort(door.port());
        return connector;
    }

    private static ServerConnector secure(Server server, HttpConfiguration http, Door.Tls tls) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStorePath(tls.store().toAbsolutePath().toString());
        context.setKeyStoreType("PKCS12");
        context.setKeyStorePassword(tls.password());
        HttpConfiguration encrypted = new HttpConfiguration(http);
        // The guard looks at the name in the request itself; certificates are often for another name in a lab.
        encrypted.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(server, context, new HttpConnectionFactory(encrypted));
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /// Where it is reached, without the token.
    public String address() {
        return door.address(javalin.port());
    }

    /// The address that lets in whoever has it; where a password is asked for, the plain one.
    public String entrance() {
        return door.password() != null ? address() + "/" : address() + "/?token=" + guard.token();
    }

    /// What other programs show as `Authorization: Bearer`.
    public String token() {
        return guard.token();
    }

    @Override
    public void close() throws IOException {
        javalin.stop();
        desk.close();
    }
}
