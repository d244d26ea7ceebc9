package org.commonweal.scenarios.lint;

import org.commonweal.place.PlaceData;
import org.commonweal.policy.Circumstances;

/** A case as one of its programmes sees it. @param key the key of the programme's parameters */
record Seen(Case asked, String key) implements Circumstances {

    @Override
    public PlaceData place() {
        return asked.place();
    }

    @Override
    public double scale() {
        return asked.scenario().scale();
    }

    @Override
    public double years() {
        return asked.scenario().years();
    }

    @Override
    public <R> R rule(Class<R> kind) {
        return asked.spec().rules().of(kind);
    }

    @Override
    public boolean sets(String parameter) {
        return asked.sets(key + "." + parameter);
    }
}
