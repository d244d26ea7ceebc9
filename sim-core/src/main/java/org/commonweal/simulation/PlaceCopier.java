package org.commonweal.simulation;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Copies places. What a copier learns about their classes takes longer than a copy, so every thread keeps its own; it
 * holds nothing of a place between two copies.
 */
final class PlaceCopier {
    private static final ThreadLocal<Kryo> OF_THIS_THREAD = ThreadLocal.withInitial(PlaceCopier::copier);

    private PlaceCopier() {}

    /** Another place in the same state, which shares with this one only what cannot change: rules, data, functions. */
    static Place copy(Place place) {
        return OF_THIS_THREAD.get().copy(place);
    }

    private static Kryo copier() {
        Kryo copier = new Kryo() {
            @Override
            @SuppressWarnings("rawtypes")
            public Serializer<?> getDefaultSerializer(Class type) {
                return type.isHidden() ? new SharedFunction() : super.getDefaultSerializer(type);
            }
        };
        copier.setRegistrationRequired(false);
        copier.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return copier;
    }

    /** Functions written in place have no state of their own. */
    private static final class SharedFunction extends ImmutableSerializer<Object> {
        @Override
        public void write(Kryo kryo, Output output, Object function) {
            throw new UnsupportedOperationException("places are copied, not written");
        }

        @Override
        public Object read(Kryo kryo, Input input, Class<? extends Object> type) {
            throw new UnsupportedOperationException("places are copied, not read");
        }
    }
}
