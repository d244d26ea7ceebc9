package org.commonweal.results.batch;

import java.util.List;

/** What the views of an archive ask of its tables. */
final class BatchSql {
    private static final String RUNS = """
            runs as
            select p.experiment, p.run, p.point, p.scenario, p.world, p.place, p.seed,
              case when d.run_key is not null then 'done' when f.run_key is not null then 'failed' else 'missing' end
                as status,
              case when d.run_key is null then coalesce(f.reason, '') else '' end as reason
            from plan p
            left join done d using (experiment, run_key)
            left join (select experiment, run_key, any_value(reason) as reason from failures group by all) f
              using (experiment, run_key)
            """;

    private static final String SERIES = """
            series as
            select p.experiment, p.run, p.point, p.scenario, p.world, p.place, p.seed, d.indicator, i.unit, d.year,
              d.value
            from data d
            join plan p using (experiment, run_key)
            left join indicators i on i.experiment = d.experiment and i.name = d.indicator
            """;

    /** Once for each run, however many ask for it. */
    private static final String LEVELS_BY_RUN = """
            levels_by_run as
            select d.experiment, d.run_key, d.indicator, avg(d.value) as value
            from data d join experiments e using (experiment)
            where d.year > e.years - e."window"
            group by all
            """;

    private static final String LEVELS = """
            levels as
            select p.experiment, p.run, p.point, p.scenario, p.world, p.place, p.seed, l.indicator, l.value
            from levels_by_run l join plan p using (experiment, run_key)
            """;

    private static final String EFFECTS = """
            effects as
            with pair as (
              select s.experiment, s.point, s.scenario, s.world, s.place, s.seed, s.run, s.indicator, s.value,
                b.value as baseline, s.value - b.value as effect, b.run as baseline_run,
                s.scenario = e.baseline as is_baseline
              from levels s
              join experiments e on e.experiment = s.experiment
              left join levels b on b.experiment = s.experiment and b.point = s.point and b.world = s.world
                and b.place = s.place and b.seed = s.seed and b.indicator = s.indicator and b.scenario = e.baseline
            ), each as (
              select experiment, point, scenario, world, place, indicator, bool_and(is_baseline) as is_baseline,
                count(*) as runs, avg(value order by seed) as mean, count(effect) as pairs,
                avg(baseline order by seed) as baseline, avg(effect order by seed) as effect,
                stddev_samp(effect) as spread, string_agg(run, ' ' order by seed) as run_keys,
                string_agg(baseline_run, ' ' order by seed) as baseline_run_keys
              from pair group by all
            ), width as (
              select *, case when pairs > 1 then
                coalesce(t.quantile, 1.96) * spread / sqrt(pairs) end as half
              from each left join student t on t.freedom = pairs - 1
            )
            select w.experiment, w.point, w.scenario, w.world, w.place, w.indicator, i.title, i.unit, i.definition,
              i.direction, w.runs, e.seeds - w.runs as missing, w.mean, w.baseline,
              case when w.is_baseline then null else w.effect end as effect,
              case when w.is_baseline then null else w.effect - w.half end as low,
              case when w.is_baseline then null else w.effect + w.half end as high,
              case when w.is_baseline or w.half is null then null
                else w.effect - w.half > 0 or w.effect + w.half < 0 end as leaves_out_zero,
              w.run_keys as run_list, w.baseline_run_keys as baseline_run_list
            from width w join experiments e using (experiment)
            left join indicators i on i.experiment = w.experiment and i.name = w.indicator
            """;

    static final List<String> VIEWS = List.of(RUNS, SERIES, LEVELS_BY_RUN, LEVELS, EFFECTS);

    private BatchSql() {}
}
