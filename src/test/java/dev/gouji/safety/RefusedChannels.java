package dev.gouji.safety;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses and records every channel; named to a JVM by {@code java.nio.channels.spi.SelectorProvider}. */
public final class RefusedChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw NetworkRecorder.refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NetworkRecorder.refused("datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw NetworkRecorder.refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw NetworkRecorder.refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NetworkRecorder.refused("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NetworkRecorder.refused("socket channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw NetworkRecorder.refused("socket channel");
    }
}
