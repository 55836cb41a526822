package org.sanad.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sorted dictionary in a few megabytes: folded names to the ordinals of their places. Keys are UTF-8, compared
 * byte by byte, written in blocks of which each key but the first tells only what differs from the one before; behind a
 * key stand the number of its ordinals and these. All numbers are variable-length.
 */
final class SortedKeys {
    /** Keys of a block. */
    static final int BLOCK = 16;

    private static final int[] NONE = {};

    private final byte[] bytes;
    private final int[] blocks;

    /** Takes the dictionary and the position of each of its blocks. */
    SortedKeys(byte[] bytes, int[] blocks) {
        this.bytes = bytes;
        this.blocks = blocks;
    }

    /** What the dictionary says of a key. */
    static final class Hit {
        private final int[] ordinals;
        private final boolean leads;

        private Hit(int[] ordinals, boolean leads) {
            this.ordinals = ordinals;
            this.leads = leads;
        }

        /** Of the places of that name, best known first; empty when there are none. */
        int[] ordinals() {
            return ordinals;
        }

        /** Whether longer names begin with these words. */
        boolean leads() {
            return leads;
        }
    }

    /** Looks a folded name up. */
    Hit look(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int block = blockOf(wanted);
        if (block < 0) {
            return new Hit(NONE, blocks.length > 0 && leads(wanted, new Walk(0)));
        }
        Walk walk = new Walk(blocks[block]);
        while (walk.next()) {
            int order = Arrays.compareUnsigned(walk.key, 0, walk.length, wanted, 0, wanted.length);
            if (order == 0) {
                int[] ordinals = walk.ordinals();
                return new Hit(ordinals, leads(wanted, walk));
            }
            if (order > 0) {
                return new Hit(NONE, walk.continues(wanted));
            }
            walk.skip();
        }
        return new Hit(NONE, false);
    }

    private static boolean leads(byte[] wanted, Walk walk) {
        return walk.next() && walk.continues(wanted);
    }

    /** The last block whose first key is not behind the wanted one, or -1. */
    private int blockOf(byte[] wanted) {
        int low = 0;
        int high = blocks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            // The first key of a block shares nothing: one byte 0, its length, its letters.
            int at = blocks[middle] + 1;
            int length = bytes[at] & 0x7f;
            int shift = 7;
            while (bytes[at++] < 0) {
                length |= (bytes[at] & 0x7f) << shift;
                shift += 7;
            }
            if (Arrays.compareUnsigned(bytes, at, at + length, wanted, 0, wanted.length) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Reads keys one behind the other. */
    private final class Walk {
        private int at;
        private byte[] key = new byte[64];
        private int length;

        Walk(int at) {
            this.at = at;
        }

        boolean next() {
            if (at >= bytes.length) {
                return false;
            }
            int shared = number();
            int own = number();
            if (shared + own > key.length) {
                key = Arrays.copyOf(key, (shared + own) * 2);
            }
            System.arraycopy(bytes, at, key, shared, own);
            length = shared + own;
            at += own;
            return true;
        }

        int[] ordinals() {
            int[] ordinals = new int[number()];
            for (int i = 0; i < ordinals.length; i++) {
                ordinals[i] = number();
            }
            return ordinals;
        }

        void skip() {
            for (int left = number(); left > 0; left--) {
                number();
            }
        }

        /** Whether the key is the wanted one with further words. */
        boolean continues(byte[] wanted) {
            return length > wanted.length
                    && key[wanted.length] == ' '
                    && Arrays.equals(key, 0, wanted.length, wanted, 0, wanted.length);
        }

        private int number() {
            int value = bytes[at] & 0x7f;
            for (int shift = 7; bytes[at++] < 0; shift += 7) {
                value |= (bytes[at] & 0x7f) << shift;
            }
            return value;
        }
    }
}
