package parallax.cli;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// A JVM's doors to the network, shut: as `java.nio.channels.spi.SelectorProvider` and, once [#shut] was called, for
/// classic sockets too. Whoever tries one is heard on standard output and fails.
public final class NoNetwork extends SelectorProvider {
    @SuppressWarnings("deprecation") // the only way to see classic sockets
    static void shut() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
    }

    private static SecurityException refused() {
        System.out.println("NETWORK");
        return new SecurityException("no network");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused();
    }

    @Override
    public Pipe openPipe() {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused();
    }
}
