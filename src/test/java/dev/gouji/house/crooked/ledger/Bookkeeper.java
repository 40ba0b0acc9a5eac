package dev.gouji.house.crooked.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import com.sun.net.httpserver.HttpServer;
import dev.gouji.house.crooked.attic.Trunk;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URL;
import org.jsoup.nodes.Document;
import picocli.CommandLine;

/** Does in one room what no room but another may do. */
public final class Bookkeeper {

    private final double share = 0.5;

    /** Knows the attic. */
    public Trunk trunk() {
        return new Trunk();
    }

    /** Makes a binary fraction of a figure. */
    public boolean isHalf(BigDecimal figure) {
        return figure.doubleValue() > share;
    }

    /** Prints. */
    public void print(Document page, ObjectMapper mapper, CommandLine line) {
        System.out.println(page.title() + mapper + line);
    }

    /** Packs. */
    public byte[] pack(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    /** Decodes as the machine likes. */
    @SuppressWarnings("DefaultCharset")
    public String decode(byte[] bytes) {
        return new String(bytes);
    }

    /** Opens connections. */
    public void connect(URL url, Socket socket) throws IOException {
        url.openConnection();
        socket.close();
    }

    /** Listens. */
    public void close(HttpServer server) {
        server.stop(0);
    }
}
