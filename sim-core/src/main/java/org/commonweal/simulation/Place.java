package org.commonweal.simulation;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import org.commonweal.economy.Economy;
import org.commonweal.economy.EconomyAudit;
import org.commonweal.measure.Measurement;
import org.commonweal.money.LedgerAudit;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Everything of a run that changes from month to month, and nothing else: who exists, and what its parts remember. */
final class Place {
    final Economy economy;
    final MonthlyCycle cycle;
    final Measurement measurement;
    final LedgerAudit ledgerAudit;
    final EconomyAudit economyAudit;

    Place(Economy economy, MonthlyCycle cycle, Measurement measurement) {
        this.economy = economy;
        this.cycle = cycle;
        this.measurement = measurement;
        ledgerAudit = new LedgerAudit(economy.ledger);
        economyAudit = new EconomyAudit(economy);
    }

    /** Another place in the same state, which shares with this one only what cannot change: rules, data, functions. */
    Place copy() {
        Kryo copier = new Kryo() {
            @Override
            @SuppressWarnings("rawtypes")
            public Serializer<?> getDefaultSerializer(Class type) {
                return type.isHidden() ? new SharedFunction() : super.getDefaultSerializer(type);
            }
        };
        copier.setRegistrationRequired(false);
        copier.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return copier.copy(this);
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
