package org.sanad.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The right to a data folder, which one process at a time has: {@link Taken} means it is ours until closed or until this
 * process ends in any way, {@link Busy} that another has it and where that one listens.
 */
sealed interface FolderLock {

    /** Ours. The channel must stay open, and no second one on this file may be closed: that would free the lock. */
    record Taken(FileChannel channel) implements FolderLock, AutoCloseable {

        /** Says where we listen, 0 for nowhere, to those who find the folder busy. */
        void publish(int port) throws IOException {
            String words = "pid=%d port=%d%n".formatted(ProcessHandle.current().pid(), port);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)), 0);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /**
     * Another's.
     *
     * @param pid 0 when that process has not said it yet
     * @param port 0 likewise, and when it listens for itself only
     */
    record Busy(long pid, int port) implements FolderLock {}

    /**
     * Tries to take the folder, made when it does not exist.
     *
     * @param patience how long to wait for a process that is just ending
     */
    static FolderLock take(Path folder, Duration patience) throws IOException, InterruptedException {
        Path file = Files.createDirectories(folder).resolve("sanad.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + patience.toNanos();
        while (!locked(channel)) {
            if (System.nanoTime() > deadline) {
                Busy busy = busy(channel);
                channel.close();
                return busy;
            }
            Thread.sleep(50);
        }
        return new Taken(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException alreadyInThisProcess) {
            return false;
        }
    }

    private static Busy busy(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(100);
        channel.read(words, 0);
        String text = new String(words.array(), 0, words.position(), StandardCharsets.US_ASCII);
        Matcher matcher = Pattern.compile("pid=(\\d+) port=(\\d+)").matcher(text);
        return matcher.find()
                ? new Busy(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : new Busy(0, 0);
    }
}
