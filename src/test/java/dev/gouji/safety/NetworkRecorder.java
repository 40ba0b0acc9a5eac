package dev.gouji.safety;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Refuses and records whatever this JVM does to reach a network: sockets of every kind, channels, name lookups,
 * connections of URLs. To be installed once; needs {@code --add-opens java.base/java.net=ALL-UNNAMED} and {@link
 * RefusedChannels} as the provider of channels.
 */
final class NetworkRecorder {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");
    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    private NetworkRecorder() {}

    /** Refuses from now on. */
    @SuppressWarnings("deprecation") // there is no other way to see every socket that is made
    static void install() throws IOException, ReflectiveOperationException {
        Socket.setSocketImplFactory(() -> {
            throw refused("socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("server socket");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused("datagram socket");
        });
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new RefusedConnections() : null);
        ProxySelector.setDefault(new RefusedProxies());
        refuseLookups();
    }

    /** What was tried so far, in order. */
    static List<String> seen() {
        synchronized (SEEN) {
            return List.copyOf(SEEN);
        }
    }

    /** Records an attempt; to be thrown. */
    static IllegalStateException refused(String what) {
        SEEN.add(what);
        return new IllegalStateException("refused: " + what);
    }

    /** The field has another name since Java 18, and is an interface with the same method in both. */
    private static void refuseLookups() throws ReflectiveOperationException {
        for (Field field : InetAddress.class.getDeclaredFields()) {
            if (field.getName().equals("nameService") || field.getName().equals("resolver")) {
                field.setAccessible(true);
                Class<?> type = field.getType();
                field.set(
                        null,
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                            throw refused("lookup " + method.getName());
                        }));
            }
        }
    }

    private static final class RefusedConnections extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            throw refused("connection " + url);
        }
    }

    private static final class RefusedProxies extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI uri) {
            throw refused("proxy for " + uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            SEEN.add("failed connection " + uri);
        }
    }
}
