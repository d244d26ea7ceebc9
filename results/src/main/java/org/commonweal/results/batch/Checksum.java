package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Checksums by which what was cut off or changed is noticed. */
final class Checksum {
    private static final int BUFFER = 1 << 20;

    private Checksum() {}

    static int of(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    /** Size and checksum of a file, in hexadecimal digits. @throws IOException if it cannot be read */
    static String of(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                size += buffer.remaining();
                sum.update(buffer);
                buffer.clear();
            }
        }
        return Long.toHexString(size) + "-" + String.format("%08x", sum.getValue());
    }
}
