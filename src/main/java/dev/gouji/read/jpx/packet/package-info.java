/**
 * The packets of a tile → what is coded of each of its blocks.
 *
 * <p>In: the headers of a tile and its bytes. Out: its components, resolutions, bands and blocks, these with the places of their
 * pieces; the entry types are {@link dev.gouji.read.jpx.packet.TileLayout} and {@link dev.gouji.read.jpx.packet.PacketReader}. A tile
 * that would be divided into a million parts is refused. This room refuses to know how a block is decoded.
 */
package dev.gouji.read.jpx.packet;
