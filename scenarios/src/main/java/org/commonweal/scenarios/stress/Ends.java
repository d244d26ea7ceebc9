package org.commonweal.scenarios.stress;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.run.Trial;

/** Both ends of every range and every answer to a question, one at a time, with all levers and shocks off and on. */
public final class Ends {
    private static final double SOON = 0.5;

    private Ends() {}

    /** The combinations for parameters and questions whose keys begin so, the model as it is before them. */
    public static List<Combination> of(Trial base, String prefix) {
        List<Setting> pulled = pulled(base);
        List<Combination> all = new ArrayList<>();
        add(all, base, "as it is", List.of(), pulled);
        for (Knob knob : Knob.all()) {
            if (knob.row().key().startsWith(prefix)) {
                for (String end : knob.ends()) {
                    add(all, base, knob.row().key() + "=" + end, knob.to(end), pulled);
                }
            }
        }
        return all;
    }

    private static void add(
            List<Combination> all, Trial base, String name, List<Setting> settings, List<Setting> pulled) {
        all.add(new Combination(name, base, settings));
        all.add(new Combination(name + ", all pulled", base, Knob.over(pulled, settings)));
    }

    /** Every lever and shock at the size of its example, in full strength after half a year. */
    private static List<Setting> pulled(Trial base) {
        List<Setting> settings = new ArrayList<>();
        base.spec().programmes().forEach(dated -> {
            dated.programme().example().forEach(example -> {
                String[] parts = example.split("=");
                settings.add(Knob.setting(dated.key() + "." + parts[0], parts[1]));
            });
            settings.add(Knob.setting(dated.key() + ".ramp", Double.toString(SOON)));
        });
        return settings;
    }
}
