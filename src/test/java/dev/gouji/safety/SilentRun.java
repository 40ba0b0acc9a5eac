package dev.gouji.safety;

import dev.gouji.cli.Gouji;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Runs the program in a JVM that may reach no network, then tries every way of reaching one on purpose. Prints the exit
 * code, each attempt of the program ({@code reached …}), and each way that is not recorded ({@code unseen …}).
 */
final class SilentRun {

    private SilentRun() {}

    /** {@code DATASET PICTURES PDF INPUT…} */
    public static void main(String[] args) throws Exception {
        NetworkRecorder.install();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String[] convert = new String[args.length + 2];
        System.arraycopy(new String[] {"convert", "--isolate=none", "-q", "-o", args[0]}, 0, convert, 0, 5);
        System.arraycopy(args, 3, convert, 5, args.length - 3);
        System.out.println("converted " + run(nowhere, convert));
        System.out.println("drawn " + run(nowhere, "inspect", "--draw", args[1], args[2]));
        NetworkRecorder.seen().forEach(attempt -> System.out.println("reached " + attempt));
        for (Map.Entry<String, Callable<?>> way : ways().entrySet()) {
            if (!isSeen(way.getValue())) {
                System.out.println("unseen " + way.getKey());
            }
        }
        System.out.println("ways " + ways().size());
    }

    private static int run(PrintStream nowhere, String... command) {
        return Gouji.run(command, InputStream.nullInputStream(), nowhere, nowhere);
    }

    @SuppressWarnings("AddressSelection") // a socket that looks up its name is one of the ways
    private static Map<String, Callable<?>> ways() {
        Map<String, Callable<?>> ways = new TreeMap<>();
        ways.put("a socket by address", () -> new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9));
        ways.put("a socket by name", () -> new Socket("gouji.invalid", 9));
        ways.put("a server socket", () -> new ServerSocket(0));
        ways.put("a datagram socket", DatagramSocket::new);
        ways.put("a channel", SocketChannel::open);
        ways.put("a datagram channel", DatagramChannel::open);
        ways.put("a name", () -> InetAddress.getAllByName("gouji.invalid"));
        for (String url : List.of("http://gouji.invalid/", "https://gouji.invalid/", "ftp://gouji.invalid/")) {
            ways.put(url, () -> stream(url));
        }
        ways.put("an archive far away", () -> stream("jar:http://gouji.invalid/a.jar!/b"));
        return ways;
    }

    @SuppressWarnings("deprecation") // URL.of is not there yet in Java 17
    private static InputStream stream(String url) throws IOException {
        return new URL(url).openStream();
    }

    private static boolean isSeen(Callable<?> way) {
        int before = NetworkRecorder.seen().size();
        try {
            way.call();
        } catch (Exception e) {
            return NetworkRecorder.seen().size() > before;
        }
        return false;
    }
}
