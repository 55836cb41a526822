package org.sanad.events;

import java.util.HashMap;
import java.util.Map;

/** Which keys belong together over any number of steps, as they are joined two by two. */
final class Families<K> {
    private final Map<K, K> parents = new HashMap<>();

    void join(K one, K other) {
        K kept = of(one);
        K joined = of(other);
        if (!kept.equals(joined)) {
            parents.put(joined, kept);
        }
    }

    /** One key for all that are joined with this one; itself for one that is not joined. */
    K of(K key) {
        K root = key;
        for (K next = parents.get(root); next != null; next = parents.get(root)) {
            root = next;
        }
        if (!root.equals(key)) {
            parents.put(key, root);
        }
        return root;
    }
}
