package org.commonweal.scenarios.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.mix.MixedOwnership;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/** The ownership mix with which a place opens: jobs in firms on the register, by legal form and industry. */
public final class OpeningMix {
    /** What stands for all industries together. */
    public static final String ALL = "all";

    private OpeningMix() {}

    /**
     * A legal form in an industry, or in all.
     *
     * @param form its name in keys
     * @param industry its name in keys, or {@link #ALL}
     * @param share of the jobs of the industry, 0-1
     * @param jobs of the place as it was opened
     */
    public record Row(String form, String industry, double share, double jobs) {}

    /**
     * Opens the place of a trial.
     *
     * @return of each form all industries together, then those in which it has jobs
     */
    public static List<Row> of(Trial trial, Stop stop) {
        double[][] jobs = MixedOwnership.jobs(
                new Runner(stop, Watcher.NOBODY).open(trial, List.of()).economy());
        List<String> forms = OwnershipMix.formNames();
        List<String> industries = OwnershipMix.industryNames();
        double all = Arrays.stream(jobs).flatMapToDouble(Arrays::stream).sum();
        List<Row> rows = new ArrayList<>();
        for (int f = 0; f < forms.size(); f++) {
            int form = f;
            double its =
                    Arrays.stream(jobs).mapToDouble(industry -> industry[form]).sum();
            rows.add(new Row(forms.get(f), ALL, its / all, its));
            for (int i = 0; i < industries.size(); i++) {
                if (jobs[i][f] > 0) {
                    double here = Arrays.stream(jobs[i]).sum();
                    rows.add(new Row(forms.get(f), industries.get(i), jobs[i][f] / here, jobs[i][f]));
                }
            }
        }
        return rows;
    }
}
