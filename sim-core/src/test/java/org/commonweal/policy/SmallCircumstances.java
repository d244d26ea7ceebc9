package org.commonweal.policy;

import org.commonweal.genesis.SmallPlace;
import org.commonweal.model.ModelSpec;
import org.commonweal.place.PlaceData;

/** A programme in the small place, for ten years at life size. */
record SmallCircumstances(ModelSpec spec, String key) implements Circumstances {
    @Override
    public PlaceData place() {
        return SmallPlace.data();
    }

    @Override
    public double scale() {
        return 1;
    }

    @Override
    public double years() {
        return 10;
    }

    @Override
    public <R> R rule(Class<R> kind) {
        return spec.rules().of(kind);
    }

    @Override
    public boolean sets(String parameter) {
        return false;
    }
}
