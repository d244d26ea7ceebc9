package org.commonweal.scenarios.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What has been made, to be had again; what was used longest ago is let go when there is too much. Any thread may ask. */
final class Recent<K, V> {
    private static final float USUAL_LOAD = 0.75f;

    private final Map<K, V> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(2 * most, USUAL_LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> of(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}
